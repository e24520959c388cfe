package io.github.opencdo.schemes.source;

import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.Base64Variant;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadCapability;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.Version;
import tools.jackson.core.base.ParserMinimalBase;
import tools.jackson.core.util.JacksonFeatureSet;
import tools.jackson.core.util.SimpleStreamReadContext;

/** A parser over tokens that others made: scalars are kept as the text that the file has. */
abstract class SimpleParser extends ParserMinimalBase {

  private static final JacksonFeatureSet<StreamReadCapability> TYPED =
      JacksonFeatureSet.fromDefaults(StreamReadCapability.values());

  private final TokenStreamContext context = SimpleStreamReadContext.createRootContext(null);
  private final JacksonFeatureSet<StreamReadCapability> capabilities;

  SimpleParser(boolean untyped) {
    super(ObjectReadContext.empty());
    capabilities = untyped ? TYPED.with(StreamReadCapability.UNTYPED_SCALARS) : TYPED;
  }

  @Override
  public JacksonFeatureSet<StreamReadCapability> streamReadCapabilities() {
    return capabilities;
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public TokenStreamContext streamReadContext() {
    return context;
  }

  @Override
  public Object streamReadInputSource() {
    return context;
  }

  @Override
  public Object currentValue() {
    return context;
  }

  @Override
  public void assignCurrentValue(Object value) {}

  @Override
  public TokenStreamLocation currentLocation() {
    return currentTokenLocation();
  }

  @Override
  public boolean hasStringCharacters() {
    return false;
  }

  @Override
  public char[] getStringCharacters() {
    return getString().toCharArray();
  }

  @Override
  public int getStringLength() {
    return getString().length();
  }

  @Override
  public int getStringOffset() {
    return 0;
  }

  @Override
  public boolean isNaN() {
    return false;
  }

  @Override
  public NumberType getNumberType() {
    boolean whole = _currToken == JsonToken.VALUE_NUMBER_INT;
    if (!whole) {
      return NumberType.BIG_DECIMAL;
    }
    return getBigIntegerValue().bitLength() < Integer.SIZE
        ? NumberType.INT
        : NumberType.BIG_INTEGER;
  }

  @Override
  public Number getNumberValue() {
    return getDecimalValue();
  }

  @Override
  public int getIntValue() {
    try {
      return getBigIntegerValue().intValueExact();
    } catch (ArithmeticException e) {
      throw _constructInputCoercion("too large", _currToken, int.class);
    }
  }

  @Override
  public long getLongValue() {
    return getIntValue();
  }

  @Override
  public BigInteger getBigIntegerValue() {
    return getDecimalValue().toBigInteger();
  }

  @Override
  public float getFloatValue() {
    return getDecimalValue().floatValue();
  }

  @Override
  public double getDoubleValue() {
    return getDecimalValue().doubleValue();
  }

  @Override
  public BigDecimal getDecimalValue() {
    return new BigDecimal(getString());
  }

  @Override
  public byte[] getBinaryValue(Base64Variant variant) {
    return getString().getBytes();
  }

  @Override
  protected void _closeInput() {}

  @Override
  protected void _releaseBuffers() {}

  @Override
  protected void _handleEOF() {}
}

/** The scheme of a county, and the requirement type that it needs. */
module org.example.county {
  requires io.github.opencdo.schemes;
  requires static org.immutables.value.annotations;
  requires tools.jackson.databind;

  exports org.example.county;
  exports org.example.county.tenure;

  opens org.example.county.tenure to
      tools.jackson.databind;

  provides io.github.opencdo.schemes.provider.SchemeProvider with
      org.example.county.CountySchemes;
  provides io.github.opencdo.rules.spi.RequirementType with
      org.example.county.tenure.TenureType;
}

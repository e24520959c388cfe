package io.github.opencdo.schemes.integrity;

import io.github.opencdo.model.activity.ActivityCode;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.requirement.ArtefactRequirement;
import io.github.opencdo.model.requirement.CadenceRequirement;
import io.github.opencdo.model.requirement.ConsequenceRequirement;
import io.github.opencdo.model.requirement.ContentRequirement;
import io.github.opencdo.model.requirement.ConveningRequirement;
import io.github.opencdo.model.requirement.DutyRequirement;
import io.github.opencdo.model.requirement.EvaluationRequirement;
import io.github.opencdo.model.requirement.IndicatorRequirement;
import io.github.opencdo.model.requirement.PowerRequirement;
import io.github.opencdo.model.requirement.RemedyRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.ResourceRequirement;
import io.github.opencdo.model.requirement.TargetRequirement;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.schemes.binding.Part;
import java.util.List;

/** What the requirements on tasks, documents, meetings and evaluations refer to. */
final class TaskReferences {

  private final References references;
  private final Part<Provision> part;
  private final String path;

  TaskReferences(References references, Part<Provision> part, String path) {
    this.references = references;
    this.part = part;
    this.path = path;
  }

  void tell(Requirement requirement) {
    if (requirement instanceof DutyRequirement duty) {
      parties("by", duty.getBy());
      references.referAll(part, path + "words", "code", duty.getWords());
      references.referAll(part, path + "words", "word", duty.getWords());
    } else if (requirement instanceof PowerRequirement power) {
      code("over", power.getOver());
      power.getWord().ifPresent(word -> {
        code("word", word);
        references.refer(part, path + "word", "word", word);
      });
      references.referAll(part, path + "stages", "code", power.getStages());
      parties("holders", power.getHolders());
    } else if (requirement instanceof ArtefactRequirement artefact) {
      code("artefact", artefact.getArtefact());
      party("owner", artefact.getOwner());
    } else if (requirement instanceof ContentRequirement content) {
      tellContent(content);
    } else if (requirement instanceof TargetRequirement target) {
      code("metric", target.getMetric());
      party("of", target.getOf());
    } else if (requirement instanceof CadenceRequirement cadence) {
      code("activity", cadence.getActivity());
      parties("organisers", cadence.getOrganisers());
      parties("discretion", cadence.getDiscretion());
      cadence.getAhead().ifPresent(ahead -> tellSeries("ahead.of", ahead.getOf()));
    } else {
      tellOutcome(requirement);
    }
  }

  private void tellOutcome(Requirement requirement) {
    if (requirement instanceof RemedyRequirement remedy) {
      code("case", remedy.getType());
      references.referAll(part, path + "negotiators", "role", remedy.getNegotiators());
    } else if (requirement instanceof ConveningRequirement convening) {
      tellConvening(convening);
    } else if (requirement instanceof EvaluationRequirement evaluation) {
      evaluation.getSheet().ifPresent(sheet -> code("sheet", sheet));
      party("of", evaluation.getOf());
      parties("evaluators", evaluation.getEvaluators());
      parties("partners", evaluation.getPartners());
    } else if (requirement instanceof IndicatorRequirement indicator) {
      code("sheet", indicator.getSheet());
      parts("parts", indicator.getSheet(), indicator.getParts());
    } else if (requirement instanceof ConsequenceRequirement consequence) {
      code("consequence", consequence.getConsequence());
      party("of", consequence.getOf());
    } else if (requirement instanceof ResourceRequirement resource) {
      references.referAll(part, path + "resources", "code", resource.getResources());
    } else {
      new AttributeReferences(references, part, path).tell(requirement);
    }
  }

  private void tellSeries(String relative, ActivityCode series) {
    references.refer(part, path + relative, "activity", series);
    code(relative, series);
  }

  private void tellConvening(ConveningRequirement convening) {
    code("activity", convening.getActivity());
    parties("conveners", convening.getConveners());
    parties("mandated", convening.getMandated());
    parties("participants", convening.getParticipants());
    references.referAll(part, path + "topics", "code", convening.getTopics());
  }

  private void tellContent(ContentRequirement content) {
    references.refer(part, path + "document", "document", content.getDocument());
    code("document", content.getDocument());
    party("owner", content.getOwner());
    parts("parts", content.getDocument(), content.getParts());
    parts("fields", content.getDocument(), content.getFields());
    parties("seals", content.getSeals());
  }

  private void code(String relative, Object code) {
    references.refer(part, path + relative, "code", code);
  }

  private void parts(String relative, Object whole, List<PartCode> codes) {
    references.referAll(
        part,
        path + relative,
        "part",
        codes.stream().map(code -> SchemeParts.name(whole, code)).toList());
  }

  private void parties(String relative, List<Party> parties) {
    for (int index = 0; index < parties.size(); index++) {
      party(relative + "[" + index + "]", parties.get(index));
    }
  }

  private void party(String relative, Party party) {
    PartyReferences.tell(references, part, path + relative, party);
  }
}

package vn.hoi.ingest.job;

import vn.hoi.ingest.mapping.Mappings;
import vn.hoi.ingest.template.Template;
import vn.hoi.ingest.template.TemplateRequest;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.study.Study;

/** Makes forms with the units of a study. */
public final class Forms {
  private Forms() {}

  /** See {@link vn.hoi.ingest.Ingest#template}. */
  public static byte[] template(Study study, TemplateRequest request) {
    WarehouseState state = WarehouseState.of(study, study.warehouse().current());
    if (state.register().isEmpty()) {
      throw Problem.ofOperator(
          "Cannot make a form: the register of units was not received yet. Run `hoi ingest` with the"
              + " statistics office's list of communes in the inbox first.");
    }
    return new Template(Mappings.read(study.definitions()), state.register()).make(request);
  }
}

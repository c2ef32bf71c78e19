package vn.hoi.ingest.load;

import java.util.List;
import vn.hoi.ingest.mapping.MappingDefinition;

/**
 * Where a table begins in a sheet.
 *
 * @param mapping the form it is of
 * @param titles the texts above its header
 */
record TableStart(MappingDefinition mapping, Header header, List<String> titles) {}

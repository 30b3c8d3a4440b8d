// The importer's code table and fixtures are JSON: their types are declared beside them.
import '../../src/domain/fhir/codes/code-files';

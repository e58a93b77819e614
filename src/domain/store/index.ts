// The door of the room.
export type { StoreSection } from "./section";
export { parseList, parseRecord, parseText, propertiesOf } from "./section";
export type { Store } from "./store";
export { emptyStore, isEmptyStore, isUnreadable, sectionOf, withSection } from "./store";
export { bandsSection } from "./company-bands";
export type { CompanyBand, CompanyBands } from "./company-bands";
export { checksSection } from "./check-choices";
export type { CheckChoices, CompanyWord } from "./check-choices";
export { mappingsSection, rolesFor, withMapping } from "./table-mappings";
export type { TableMapping } from "./table-mappings";

// metadata.xml: the mark Excel puts on cells whose formula is a dynamic array.
import { childrenOf } from "../xml/tree";
import { element, xmlDocument } from "../xml/text";
import { Sections } from "../xml/sections";
import { dynamicMarks } from "../read/workbook";
import { SPREADSHEET } from "./template";

const DYNAMIC = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const URI = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";
const ORDER = "metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst".split(" ");
const TYPE =
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" ' +
  'rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';

export class DynamicMark {
  private readonly sections: Sections;
  private mark: number | undefined;

  constructor(source: string | undefined) {
    this.sections = new Sections(source ?? xmlDocument(element("metadata", { xmlns: SPREADSHEET })), ORDER);
    const [known] = dynamicMarks(this.sections.root);
    this.mark = known === undefined ? undefined : known + 1;
  }

  /** The number for the cm attribute. */
  number(): number {
    this.mark ??= this.add();
    return this.mark;
  }

  private add(): number {
    const { sections } = this;
    const types = childrenOf(sections.original("metadataTypes"), "metadataType").length + 1;
    const cells = childrenOf(sections.original("cellMetadata"), "bk").length + 1;
    sections.append("metadataTypes", [TYPE], types);
    const properties = element("xda:dynamicArrayProperties", { "xmlns:xda": DYNAMIC, fDynamic: 1, fCollapsed: 0 });
    const block = `<bk><extLst>${element("ext", { uri: URI }, properties)}</extLst></bk>`;
    const future = element("futureMetadata", { name: "XLDAPR", count: 1 }, block);
    sections.set("futureMetadata", sections.get("futureMetadata") + future);
    sections.append("cellMetadata", [`<bk>${element("rc", { t: types, v: 0 })}</bk>`], cells);
    return cells;
  }

  /** The part; undefined when nothing was added. */
  toXml(): string | undefined {
    return this.sections.isChanged ? this.sections.toXml() : undefined;
  }
}

// A workbook as another program writes it, full of what our data does not describe: for tests of what a save carries over.
import { contentOverride, handmade, relations, sharedStrings, worksheet } from "./handmade";

const drawing = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><xdr:absoluteAnchor><xdr:graphicFrame r:id="rId1"/></xdr:absoluteAnchor></xdr:wsDr>`;
const chart = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:f>One!$B$2:$B$4</c:f></c:chartSpace>`;
const comments = `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>李四</author></authors><commentList><comment ref="A2" authorId="0"><text><r><rPr><b/></rPr><t>请</t></r><r><t>核对</t></r></text></comment></commentList></comments>`;
const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
const bars = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{00000000-0001-0000-0000-000000000001}"><x14:dataBar gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FF00FF00"/></x14:dataBar></x14:cfRule><xm:sqref>B2:B4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;

const one = worksheet(
  `<sheetPr codeName="S1"><tabColor theme="4"/><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:F6"/>` +
    `<sheetViews><sheetView tabSelected="1" topLeftCell="A2" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="14.25" x14ac:dyDescent="0.2"/><cols><col min="1" max="1" width="12.6" customWidth="1"/><col min="2" max="16384" width="9" style="2"/></cols>` +
    `<sheetData><row r="1" spans="1:6" ht="20" customHeight="1" x14ac:dyDescent="0.2"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="F1" t="inlineStr"><is><t>内联</t></is></c></row>` +
    `<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>1</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2</f><v>2</v></c><c r="D2" cm="1"><f t="array" ref="D2">_xldudf_KPI_BAND(B2)</f><v>3</v></c></row>` +
    `<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3"><v>2</v></c><c r="C3"><f t="shared" si="0"/><v>4</v></c><c r="E3"><f t="array" ref="E3">SUM(B2:B4*1)</f><v>6</v></c></row>` +
    `<row r="4"><c r="A4" s="2"><v>45000</v></c><c r="B4"><v>3</v></c><c r="C4"><f t="shared" si="0"/><v>6</v></c></row><row r="6" hidden="1" outlineLevel="1"><c r="A6" t="e"><v>#N/A</v></c></row></sheetData>` +
    `<sheetProtection algorithmName="SHA-512" hashValue="abc=" saltValue="def=" spinCount="100000" sheet="1" objects="1" scenarios="1" sort="0"/><mergeCells count="1"><mergeCell ref="E1:F1"/></mergeCells>` +
    `<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="2" stopIfTrue="1" operator="lessThan"><formula>2</formula></cfRule><cfRule type="duplicateValues" dxfId="1" priority="3"/></conditionalFormatting>` +
    `<conditionalFormatting sqref="B2:B4"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:id>{00000000-0001-0000-0000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
    `<dataValidations count="1"><dataValidation type="list" imeMode="on" allowBlank="1" showErrorMessage="1" sqref="A2:A4"><formula1>"优,良"</formula1></dataValidation></dataValidations>` +
    `<hyperlinks><hyperlink ref="F1" r:id="h1"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" copies="3" orientation="landscape"/><drawing r:id="d1"/><legacyDrawing r:id="v1"/>${bars}`,
  ' xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"',
);

const two = worksheet(
  `<sheetData><row r="1"><c r="A1" t="s"><v>3</v></c><c r="B1" t="s"><v>4</v></c></row><row r="2"><c r="A2"><v>7</v></c><c r="B2"><f>表1[[#This Row],[量]]</f><v>7</v></c></row></sheetData><tableParts count="1"><tablePart r:id="t1"/></tableParts>`,
);

const metadata = `<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/** Two sheets: One with charts, notes, rules, protection, arrays and rich text; Two with a table. */
export function richFile(): Uint8Array {
  return handmade({
    sheets: [one, two],
    strings: sharedStrings(
      `<si><r><rPr><b/><sz val="11"/><rFont val="等线"/></rPr><t>重要</t></r><r><t xml:space="preserve"> 指标</t></r></si>`,
      `<si><t>得分</t><phoneticPr fontId="1"/></si>`,
      `<si><t xml:space="preserve"> 空格 </t></si>`,
      `<si><t>量</t></si>`,
      `<si><t>计</t></si>`,
    ),
    afterSheets:
      `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">Two!$A$1:$B$2</definedName>` +
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">One!$1:$1</definedName><definedName name="系数" comment="c">1.25</definedName></definedNames><calcPr calcId="191029"/>`,
    workbookRelations: [
      ["th", "theme", "theme/theme1.xml"],
      ["md", "sheetMetadata", "metadata.xml"],
      ["cc", "calcChain", "calcChain.xml"],
      ["cx", "customXml", "../customXml/item1.xml"],
    ],
    types:
      contentOverride("xl/metadata.xml", "sheetMetadata") +
      contentOverride("xl/calcChain.xml", "calcChain") +
      contentOverride("xl/comments1.xml", "comments") +
      contentOverride("xl/tables/table1.xml", "table") +
      `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`,
    parts: {
      "xl/theme/theme1.xml": theme,
      "xl/metadata.xml": metadata,
      "xl/calcChain.xml": `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="C2" i="3"/></calcChain>`,
      "xl/worksheets/_rels/sheet1.xml.rels": relations(
        ["h1", "hyperlink", "https://example.org/", true],
        ["d1", "drawing", "../drawings/drawing1.xml"],
        ["v1", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["c1", "comments", "../comments1.xml"],
      ),
      "xl/worksheets/_rels/sheet2.xml.rels": relations(["t1", "table", "../tables/table1.xml"]),
      "xl/tables/table1.xml": `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="表1" displayName="表1" ref="A1:B2"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="量"/><tableColumn id="2" name="计"><calculatedColumnFormula>表1[[#This Row],[量]]</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
      "xl/drawings/drawing1.xml": drawing,
      "xl/drawings/_rels/drawing1.xml.rels": relations(["rId1", "chart", "../charts/chart1.xml"]),
      "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml"/>`,
      "xl/charts/chart1.xml": chart,
      "xl/comments1.xml": comments,
      "customXml/item1.xml": "<kpi/>",
      "customXml/_rels/item1.xml.rels": relations(["rId1", "customXmlProps", "itemProps1.xml"]),
      "customXml/itemProps1.xml": `<ds:datastoreItem ds:itemID="{11111111-2222-3333-4444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
    },
  });
}

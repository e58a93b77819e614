// The worksheets of the fidelity file, as other programs write them: every element says something a save has to keep.
import { worksheet } from "../handmade";

const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const CUSTOM_VIEW = "{5F1C3B52-7A0E-4B6B-9D55-2A4C6E8F1001}";

const number = (place: string, value: number, style = 0): string =>
  `<c r="${place}"${style === 0 ? "" : ` s="${String(style)}"`}><v>${String(value)}</v></c>`;
const shared = (place: string, index: number, style = 0): string =>
  `<c r="${place}"${style === 0 ? "" : ` s="${String(style)}"`} t="s"><v>${String(index)}</v></c>`;

const dataRows =
  `<row r="1" ht="24" customHeight="1">${shared("A1", 0)}${shared("B1", 1)}<c r="C1" t="inlineStr"><is><r><rPr><i/><color theme="5" tint="0.4"/></rPr><t>斜体</t></r><r><t>内联</t></r></is></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c>${number("F1", 45000, 2)}<c r="G1" t="d"><v>2026-03-01T00:00:00</v></c></row>` +
  `<row r="2">${number("A2", 3)}<c r="C2"><f t="shared" ref="C2:C6" si="0">A2*2</f><v>6</v></c>${number("H2", 4)}${shared("L2", 2)}</row>` +
  `<row r="3">${number("A3", 30)}<c r="C3"><f t="shared" si="0"/><v>60</v></c><c r="E3"><f t="array" ref="E3">SUM(A3:A5*2)</f><v>120</v></c><c r="F3" cm="1"><f t="array" ref="F3:F5">_xlfn._xlws.SORT(A3:A5)</f><v>10</v></c>${number("G3", 0.125, 3)}<c r="K3" t="str"><f>_xlfn.TEXTJOIN("、",TRUE,A3:A4)</f><v>30、20</v></c>${shared("L3", 3)}</row>` +
  `<row r="4">${number("A4", 20)}<c r="C4"><f t="shared" si="0"/><v>40</v></c>${number("F4", 20)}<c r="H4"><f>H2*2</f><v>8</v></c>${number("J4", 1234.5, 6)}${shared("L4", 4)}</row>` +
  `<row r="5">${number("A5", 10)}<c r="C5"><f t="shared" si="0"/><v>20</v></c>${number("F5", 30)}${number("G5", 1)}<c r="H5"><f t="dataTable" ref="H5:H6" dt2D="0" dtr="0" r1="H2"/><v>2</v></c>${number("J5", 5, 4)}</row>` +
  `<row r="6">${shared("A6", 5, 5)}<c r="C6" t="e"><f t="shared" si="0"/><v>#VALUE!</v></c>${number("G6", 2)}<c r="H6"><v>4</v></c>${number("J6", 5, 7)}</row>` +
  `<row r="7"><c r="B7" s="8"/><c r="E7"><f>系数*2</f><v>2.5</v></c><c r="F7"><f>Data!本表名+Base</f><v>103</v></c></row>` +
  `<row r="8" hidden="1">${number("A8", 8)}</row><row r="9" collapsed="1">${number("A9", 9)}</row>` +
  `<row r="10" hidden="1" outlineLevel="1">${number("A10", 1)}</row><row r="11" hidden="1" outlineLevel="1">${number("A11", 2)}</row>` +
  `<row r="20">${shared("A20", 6)}${shared("B20", 7)}${shared("C20", 8)}</row>` +
  `<row r="21">${shared("A21", 9)}${number("B21", 7)}${number("C21", 1)}</row><row r="22" hidden="1">${shared("A22", 10)}${number("B22", 3)}${number("C22", 2)}</row><row r="23">${shared("A23", 9)}${number("B23", 2)}${number("C23", 3)}</row>` +
  `<row r="35">${number("A35", 35)}<c r="B35"><f>[1]Sheet1!$A$1</f><v>77</v></c></row>`;

const sparklines = `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" ${X14}><x14:sparklineGroups ${XM}><x14:sparklineGroup type="column" displayEmptyCellsAs="gap"><x14:colorSeries theme="4"/><x14:sparklines><x14:sparkline><xm:f>Data!A3:A5</xm:f><xm:sqref>M4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>`;

/** Contents, formulas, notes, links, grouping, filter, views, drawings. */
export const dataSheet = worksheet(
  `<sheetPr codeName="DataSheet" filterMode="1"><tabColor theme="5" tint="-0.25"/><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><dimension ref="A1:L35"/>` +
    `<sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="90" zoomScaleNormal="90" workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="B5" sqref="B5:C6"/></sheetView><sheetView view="pageLayout" workbookViewId="1"><selection activeCell="A20" sqref="A20"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15" outlineLevelRow="1" outlineLevelCol="1"/>` +
    `<cols><col min="1" max="1" width="14.7109375" customWidth="1"/><col min="4" max="4" width="9.140625" hidden="1" customWidth="1"/><col min="9" max="9" width="9.140625" outlineLevel="1"/><col min="10" max="10" width="9.140625" collapsed="1"/></cols>` +
    `<sheetData>${dataRows}</sheetData>` +
    `<autoFilter ref="A20:C23"><filterColumn colId="0"><filters><filter val="甲"/></filters></filterColumn><filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="1"/></customFilters></filterColumn><sortState ref="A21:C23"><sortCondition descending="1" ref="B21:B23"/></sortState></autoFilter>` +
    `<customSheetViews><customSheetView guid="${CUSTOM_VIEW}" scale="80"><selection activeCell="C4" sqref="C4"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></customSheetView></customSheetViews>` +
    `<mergeCells count="1"><mergeCell ref="M10:N11"/></mergeCells><phoneticPr fontId="1" type="noConversion"/>` +
    `<hyperlinks><hyperlink ref="L2" r:id="rId1" tooltip="打开主页"/><hyperlink ref="L3" r:id="rId2"/><hyperlink ref="L4" location="'Rules'!A1" display="看规则"/></hyperlinks>` +
    `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><customProperties><customPr name="归档编号" r:id="rId9"/></customProperties>` +
    `<cellWatches><cellWatch r="A4"/></cellWatches><ignoredErrors><ignoredError sqref="A3:A5" numberStoredAsText="1"/></ignoredErrors>` +
    `<drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><extLst>${sparklines}</extLst>`,
);

const ruleRows = Array.from({ length: 12 }, (_, index) => {
  const row = index + 2;
  const cells = [..."ABCDEFGH"].map((column, at) => number(`${column}${String(row)}`, (index * 7 + at * 3) % 11));
  return `<row r="${String(row)}">${cells.join("")}</row>`;
}).join("");

const formats = [
  ["A2:A13", `<cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>$A2&gt;$J$2</formula></cfRule>`],
  ["A2:A13", `<cfRule type="duplicateValues" dxfId="1" priority="2"/>`],
  ["B2:B13", `<cfRule type="top10" dxfId="1" priority="3" percent="1" rank="20"/>`],
  ["B2:B13", `<cfRule type="aboveAverage" dxfId="0" priority="4" aboveAverage="0" stdDev="1"/>`],
  [
    "C2:C13",
    `<cfRule type="colorScale" priority="5"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color theme="9"/></colorScale></cfRule>`,
  ],
  [
    "D2:D13",
    `<cfRule type="dataBar" priority="6"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule>`,
  ],
  [
    "E2:E13",
    `<cfRule type="dataBar" priority="7"><dataBar><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF63C384"/></dataBar><extLst><ext ${X14} uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{00000000-000E-0000-0100-000001000000}</x14:id></ext></extLst></cfRule>`,
  ],
  [
    "F2:F13",
    `<cfRule type="iconSet" priority="8"><iconSet iconSet="3TrafficLights1" reverse="1"><cfvo type="percent" val="0"/><cfvo type="num" val="3" gte="0"/><cfvo type="num" val="6"/></iconSet></cfRule>`,
  ],
  ["G2:G13", `<cfRule type="cellIs" dxfId="2" priority="9" operator="greaterThan"><formula>$J$2</formula></cfRule>`],
  [
    "H2:H13",
    `<cfRule type="containsText" dxfId="1" priority="10" operator="containsText" text="差"><formula>NOT(ISERROR(SEARCH("差",H2)))</formula></cfRule>`,
  ],
] as const;

const x14Formats =
  `<x14:conditionalFormatting ${XM}><x14:cfRule type="dataBar" id="{00000000-000E-0000-0100-000001000000}"><x14:dataBar minLength="0" maxLength="100" gradient="0" border="1" axisPosition="middle"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="autoMax"/><x14:borderColor rgb="FF63C384"/><x14:negativeFillColor rgb="FF00B0F0"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>E2:E13</xm:sqref></x14:conditionalFormatting>` +
  `<x14:conditionalFormatting ${XM}><x14:cfRule type="iconSet" priority="11" id="{00000000-000E-0000-0100-000002000000}"><x14:iconSet iconSet="3Stars"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>H2:H13</xm:sqref></x14:conditionalFormatting>` +
  `<x14:conditionalFormatting ${XM}><x14:cfRule type="iconSet" priority="12" id="{00000000-000E-0000-0100-000003000000}"><x14:iconSet custom="1"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>4</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>8</xm:f></x14:cfvo><x14:cfIcon iconSet="3Flags" iconId="0"/><x14:cfIcon iconSet="NoIcons" iconId="0"/><x14:cfIcon iconSet="3Stars" iconId="2"/></x14:iconSet></x14:cfRule><xm:sqref>G2:G13</xm:sqref></x14:conditionalFormatting>` +
  `<x14:conditionalFormatting ${XM}><x14:cfRule type="expression" priority="13" id="{00000000-000E-0000-0100-000004000000}"><xm:f>A2&gt;Lists!$B$4</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>A2:A13</xm:sqref></x14:conditionalFormatting>`;

const validations =
  `<dataValidation type="list" imeMode="on" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="等级" error="请从列表中选择" promptTitle="评级" prompt="优、良、中或差" sqref="K2:K13"><formula1>"优,良,中,差"</formula1></dataValidation>` +
  `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="L2:L13"><formula1>$N$4:$N$6</formula1></dataValidation>` +
  `<dataValidation type="custom" allowBlank="1" showErrorMessage="1" sqref="M2:M13"><formula1>LEN($M2)&lt;=20</formula1></dataValidation>` +
  `<dataValidation type="date" errorStyle="information" operator="between" allowBlank="1" showInputMessage="1" showErrorMessage="1" prompt="2026 年内" sqref="O2:O13"><formula1>46023</formula1><formula2>46387</formula2></dataValidation>`;

/** Conditional formats and validations of all kinds, plain and in extensions. */
export const rulesSheet = worksheet(
  `<dimension ref="A1:O13"/><sheetViews><sheetView workbookViewId="0"/><sheetView workbookViewId="1"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    `<sheetData><row r="1">${[..."ABCDEFGH"].map((column) => shared(`${column}1`, 8)).join("")}</row>${ruleRows.replace("</row>", `${number("J2", 5)}</row>`)}</sheetData>` +
    formats.map(([sqref, rule]) => `<conditionalFormatting sqref="${sqref}">${rule}</conditionalFormatting>`).join("") +
    `<dataValidations count="4">${validations}</dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
    `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${X14}><x14:conditionalFormattings>${x14Formats}</x14:conditionalFormattings></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" ${X14}><x14:dataValidations ${XM} count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Lists!$A$3:$A$5</xm:f></x14:formula1><xm:sqref>P2:P13</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
);

const tableRows = [
  ["A", 9, 5, 2],
  ["B", 10, 7, 3],
  ["C", 9, 9, 4],
].map(
  ([, text, amount, rate], index) =>
    `<row r="${String(index + 5)}">${shared(`A${String(index + 5)}`, Number(text))}${number(`B${String(index + 5)}`, Number(amount))}${number(`C${String(index + 5)}`, Number(rate))}<c r="D${String(index + 5)}"><f>Sales[[#This Row],[金额]]*Sales[[#This Row],[单价]]</f><v>${String(Number(amount) * Number(rate))}</v></c></row>`,
);

/** A defined table with totals, formulas that read it, and a query. */
export const tablesSheet = worksheet(
  `<dimension ref="A1:F8"/><sheetViews><sheetView workbookViewId="0"/><sheetView workbookViewId="1"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    `<sheetData><row r="1"><c r="F1"><f>SUM(Sales[金额])</f><v>21</v></c><c r="G1"><f>Sales[[#Totals],[金额]]</f><v>21</v></c></row>` +
    `<row r="4">${shared("A4", 11)}${shared("B4", 12)}${shared("C4", 13)}${shared("D4", 14)}</row>${tableRows.join("")}` +
    `<row r="8">${shared("A8", 15)}<c r="B8"><f>SUBTOTAL(109,Sales[金额])</f><v>21</v></c><c r="D8"><f>SUBTOTAL(109,Sales[合计])</f><v>67</v></c></row></sheetData>` +
    `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
);

/** A pivot and its slicer. */
export const pivotSheet = worksheet(
  `<dimension ref="A3:B6"/><sheetViews><sheetView workbookViewId="0"/><sheetView workbookViewId="1"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    `<sheetData><row r="3">${shared("A3", 16)}${shared("B3", 17)}</row><row r="4">${shared("A4", 9)}${number("B4", 14)}</row><row r="5">${shared("A5", 10)}${number("B5", 7)}</row><row r="6">${shared("A6", 15)}${number("B6", 21)}</row></sheetData>` +
    `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId2"/>` +
    `<extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" ${X14}><x14:slicerList><x14:slicer r:id="rId3"/></x14:slicerList></ext></extLst>`,
);

/** Protection with a modern hash, ranges others may edit, scenarios, split panes, right to left. */
export const lockedSheet = worksheet(
  `<dimension ref="A1:C6"/><sheetViews><sheetView rightToLeft="1" view="pageBreakPreview" zoomScaleSheetLayoutView="70" workbookViewId="0"><pane xSplit="2000" ySplit="1500" topLeftCell="C5" activePane="bottomRight"/><selection pane="bottomRight" activeCell="C6" sqref="C6"/></sheetView><sheetView workbookViewId="1"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    `<sheetData><row r="1">${number("A1", 1)}</row><row r="4">${number("B4", 2, 9)}<c r="C4" s="10"><f>B4*2</f><v>4</v></c></row></sheetData>` +
    `<sheetProtection algorithmName="SHA-512" hashValue="q0zI8bQmZ0mY1r4Wv5m1Jw==" saltValue="Wd1vGJm6Yk0b5y1T2u3x4Q==" spinCount="100000" sheet="1" objects="1" scenarios="1" formatCells="0" sort="0"/>` +
    `<protectedRanges><protectedRange sqref="B4:B6" name="输入区"/></protectedRanges><scenarios current="0"><scenario name="乐观" locked="1" count="1" user="HR"><inputCells r="B4" val="9"/></scenario></scenarios>` +
    `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>`,
);

/** Everything about printing. */
export const printSheet = worksheet(
  `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:C40"/><sheetViews><sheetView workbookViewId="0"/><sheetView workbookViewId="1"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    `<sheetData><row r="1">${shared("A1", 8)}</row><row r="4">${number("A4", 4)}</row><row r="20">${number("A20", 20)}</row></sheetData>` +
    `<printOptions horizontalCentered="1" headings="1" gridLines="1"/><pageMargins left="0.5" right="0.4" top="0.9" bottom="0.8" header="0.25" footer="0.2"/>` +
    `<pageSetup paperSize="8" fitToHeight="0" orientation="landscape" blackAndWhite="1" horizontalDpi="600" verticalDpi="600" copies="2" r:id="rId1"/>` +
    `<headerFooter differentOddEven="1" differentFirst="1"><oddHeader>&amp;L机密&amp;C&amp;G&amp;R&amp;D</oddHeader><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter><evenHeader>&amp;C双页</evenHeader><firstHeader>&amp;C封面</firstHeader></headerFooter>` +
    `<rowBreaks count="1" manualBreakCount="1"><brk id="19" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="2" max="1048575" man="1"/></colBreaks>` +
    `<legacyDrawingHF r:id="rId2"/><picture r:id="rId3"/>`,
);

/** A hidden sheet with an old-style password. */
export const oldSheet = worksheet(
  `<sheetData><row r="1">${number("A1", 1)}</row></sheetData><sheetProtection password="CC1A" sheet="1" objects="1" scenarios="1"/>`,
);

/** A sheet only a program can show, with the words of lists. */
export const listsSheet = worksheet(
  `<sheetData><row r="3">${shared("A3", 18)}</row><row r="4">${shared("A4", 19)}${number("B4", 6)}</row><row r="5">${shared("A5", 20)}</row></sheetData>`,
);

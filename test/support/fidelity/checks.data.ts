// Where each feature of the fidelity file stands in it, and where after two rows were inserted before row 3 and row 31 of every
// sheet was deleted. "same" means that the part stays as it is, byte for byte.

export interface FeatureCheck {
  readonly part: string;
  /** The words of the part as it was opened; "same" for the whole part. */
  readonly has: string;
  /** The words after the rows moved, when they differ. */
  readonly moved?: string;
}

/** By the id of the feature. */
export const featureChecks: Readonly<Record<string, readonly FeatureCheck[]>> = {
  "rich-text": [
    { part: "xl/sharedStrings.xml", has: "<rPr><b/>" },
    { part: "xl/worksheets/sheet1.xml", has: '<c r="A1" t="s"><v>0</v></c>' },
    { part: "xl/worksheets/sheet1.xml", has: "<is><r><rPr><i/>" },
  ],
  phonetic: [
    { part: "xl/sharedStrings.xml", has: "same" },
    { part: "xl/worksheets/sheet1.xml", has: '<phoneticPr fontId="1"' },
  ],
  "errors-and-truth-values": [
    { part: "xl/worksheets/sheet1.xml", has: '<c r="E1" t="e"><v>#N/A</v></c>' },
    { part: "xl/worksheets/sheet1.xml", has: '<c r="D1" t="b"><v>1</v></c>' },
  ],
  dates: [{ part: "xl/worksheets/sheet1.xml", has: '<c r="F1" s="2"><v>45000</v></c>' }],
  notes: [
    { part: "xl/comments1.xml", has: '<comment ref="B6" authorId="0">', moved: '<comment ref="B8" authorId="0">' },
    { part: "xl/comments1.xml", has: '<comment ref="A35"', moved: '<comment ref="A36"' },
    { part: "xl/comments1.xml", has: "<author>李四</author>" },
    { part: "xl/drawings/vmlDrawing1.vml", has: "<x:Row>5</x:Row>", moved: "<x:Row>7</x:Row>" },
  ],
  "comment-threads": [
    { part: "xl/threadedComments/threadedComment1.xml", has: 'ref="B7"', moved: 'ref="B9"' },
    { part: "xl/persons/person.xml", has: "same" },
  ],
  "links-outside": [
    { part: "xl/worksheets/sheet1.xml", has: '<hyperlink ref="L3"', moved: '<hyperlink ref="L5"' },
    { part: "xl/worksheets/_rels/sheet1.xml.rels", has: 'Target="https://example.org/kpi" TargetMode="External"' },
    { part: "xl/worksheets/_rels/sheet1.xml.rels", has: "mailto:hr@example.org" },
    { part: "xl/worksheets/sheet1.xml", has: 'tooltip="打开主页"' },
  ],
  "links-inside": [
    {
      part: "xl/worksheets/sheet1.xml",
      has: '<hyperlink ref="L4" location="\'Rules\'!A1" display="看规则"/>',
      moved: '<hyperlink ref="L6" location="\'Rules\'!A1" display="看规则"/>',
    },
  ],
  "merged-cells": [
    { part: "xl/worksheets/sheet1.xml", has: '<mergeCell ref="M10:N11"/>', moved: '<mergeCell ref="M12:N13"/>' },
  ],
  "shared-formulas": [
    { part: "xl/worksheets/sheet1.xml", has: '<f t="shared" ref="C2:C6" si="0">A2*2</f>', moved: "<f>A6*2</f>" },
  ],
  "array-formulas": [
    {
      part: "xl/worksheets/sheet1.xml",
      has: '<c r="E3"><f t="array" ref="E3">SUM(A3:A5*2)</f>',
      moved: '<c r="E5"><f t="array" ref="E5">SUM(A5:A7*2)</f>',
    },
  ],
  "dynamic-arrays": [
    {
      part: "xl/worksheets/sheet1.xml",
      has: '<c r="F3" cm="1"><f t="array" ref="F3:F5">_xlfn._xlws.SORT(A3:A5)</f>',
      moved: '<c r="F5" cm="1"><f t="array" ref="F5:F7">_xlfn._xlws.SORT(A5:A7)</f>',
    },
    { part: "xl/metadata.xml", has: "same" },
  ],
  "later-functions": [
    {
      part: "xl/worksheets/sheet1.xml",
      has: '<f>_xlfn.TEXTJOIN("、",TRUE,A3:A4)</f>',
      moved: '<f>_xlfn.TEXTJOIN("、",TRUE,A5:A6)</f>',
    },
  ],
  "data-tables": [
    {
      part: "xl/worksheets/sheet1.xml",
      has: '<f t="dataTable" ref="H5:H6" dt2D="0" dtr="0" r1="H2"/>',
      moved: '<f t="dataTable" ref="H7:H8" dt2D="0" dtr="0" r1="H2"/>',
    },
  ],
  "external-references": [
    {
      part: "xl/worksheets/sheet1.xml",
      has: '<c r="B35"><f>[1]Sheet1!$A$1</f><v>77</v></c>',
      moved: '<c r="B36"><f>[1]Sheet1!$A$1</f><v>77</v></c>',
    },
    { part: "xl/externalLinks/externalLink1.xml", has: "same" },
    { part: "xl/workbook.xml", has: '<externalReference r:id="rId42"/>' },
  ],
  "names-of-a-sheet": [
    { part: "xl/workbook.xml", has: 'name="本表名" localSheetId="0">Data!$A$2<' },
    { part: "xl/workbook.xml", has: 'name="本表名" localSheetId="1">Rules!$J$2<' },
    { part: "xl/worksheets/sheet1.xml", has: "<f>Data!本表名+Base</f><v>103</v>" },
  ],
  "names-for-constants": [
    { part: "xl/workbook.xml", has: '<definedName name="系数">1.25</definedName>' },
    { part: "xl/worksheets/sheet1.xml", has: "<f>系数*2</f><v>2.5</v>" },
  ],
  "names-for-formulas": [
    {
      part: "xl/workbook.xml",
      has: '<definedName name="总分">SUM(Data!$A$3:$A$5)</definedName>',
      moved: '<definedName name="总分">SUM(Data!$A$5:$A$7)</definedName>',
    },
    { part: "xl/workbook.xml", has: 'name="Base" comment="全书"' },
  ],
  "hidden-names": [
    {
      part: "xl/workbook.xml",
      has: '<definedName name="内部编号" hidden="1">Data!$A$9<',
      moved: '<definedName name="内部编号" hidden="1">Data!$A$11<',
    },
  ],
  "defined-tables": [
    { part: "xl/tables/table1.xml", has: 'ref="A4:D8" totalsRowCount="1"', moved: 'ref="A6:D10" totalsRowCount="1"' },
    { part: "xl/tables/table1.xml", has: '<tableColumn id="2" name="金额" totalsRowFunction="sum"/>' },
    { part: "xl/tables/table1.xml", has: "<calculatedColumnFormula>Sales[[#This Row],[金额]]" },
  ],
  "structured-references": [
    { part: "xl/worksheets/sheet3.xml", has: "<f>SUM(Sales[金额])</f><v>21</v>" },
    { part: "xl/worksheets/sheet3.xml", has: "<f>Sales[[#Totals],[金额]]</f><v>21</v>" },
    { part: "xl/worksheets/sheet3.xml", has: "<f>Sales[[#This Row],[金额]]*Sales[[#This Row],[单价]]</f><v>36</v>" },
  ],
  "iterative-calculation": [
    { part: "xl/workbook.xml", has: '<calcPr calcId="191029" iterate="1" iterateCount="50"/>' },
  ],
  "number-formats": [
    { part: "xl/styles.xml", has: 'formatCode="#,##0.0&quot;分&quot;;[Red]-0.0"' },
    {
      part: "xl/worksheets/sheet1.xml",
      has: '<c r="J4" s="6"><v>1234.5</v></c>',
      moved: '<c r="J6" s="6"><v>1234.5</v></c>',
    },
  ],
  "theme-colours": [
    { part: "xl/styles.xml", has: '<color theme="4" tint="-0.249977111117893"/>' },
    { part: "xl/theme/theme1.xml", has: "same" },
  ],
  "cell-styles": [{ part: "xl/styles.xml", has: '<cellStyle name="重点指标" xfId="1"/>' }],
  "gradient-fills": [
    { part: "xl/styles.xml", has: '<gradientFill degree="90">' },
    { part: "xl/worksheets/sheet1.xml", has: '<c r="G3" s="3">', moved: '<c r="G5" s="3">' },
  ],
  "diagonal-borders": [
    { part: "xl/styles.xml", has: '<border diagonalUp="1" diagonalDown="1">' },
    { part: "xl/worksheets/sheet1.xml", has: '<c r="J5" s="4">', moved: '<c r="J7" s="4">' },
  ],
  "rotated-text": [
    { part: "xl/styles.xml", has: '<alignment textRotation="135"/>' },
    { part: "xl/worksheets/sheet1.xml", has: '<c r="J6" s="7">', moved: '<c r="J8" s="7">' },
  ],
  "indents-and-shrinking": [
    { part: "xl/styles.xml", has: '<alignment horizontal="left" indent="3"/>' },
    { part: "xl/styles.xml", has: '<alignment shrinkToFit="1"/>' },
    { part: "xl/worksheets/sheet1.xml", has: '<c r="A6" s="5"', moved: '<c r="A8" s="5"' },
  ],
  "table-styles": [
    { part: "xl/styles.xml", has: '<tableStyle name="公司表格"' },
    { part: "xl/tables/table1.xml", has: '<tableStyleInfo name="公司表格"' },
  ],
  "stop-if-true": [
    {
      part: "xl/worksheets/sheet2.xml",
      has: '<cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>$A2&gt;$J$2</formula>',
    },
  ],
  "duplicate-values": [
    { part: "xl/worksheets/sheet2.xml", has: '<cfRule type="duplicateValues" dxfId="1" priority="2"/>' },
  ],
  "top-and-average": [
    { part: "xl/worksheets/sheet2.xml", has: '<cfRule type="top10" dxfId="1" priority="3" percent="1" rank="20"/>' },
    { part: "xl/worksheets/sheet2.xml", has: 'aboveAverage="0" stdDev="1"' },
  ],
  "colour-scales": [
    { part: "xl/worksheets/sheet2.xml", has: '<colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/>' },
    { part: "xl/worksheets/sheet2.xml", has: 'sqref="C2:C13"', moved: 'sqref="C2:C15"' },
  ],
  "data-bars": [
    {
      part: "xl/worksheets/sheet2.xml",
      has: '<dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>',
    },
    { part: "xl/worksheets/sheet2.xml", has: 'sqref="D2:D13"', moved: 'sqref="D2:D15"' },
  ],
  "data-bar-details": [
    { part: "xl/worksheets/sheet2.xml", has: 'gradient="0" border="1" axisPosition="middle"' },
    { part: "xl/worksheets/sheet2.xml", has: '<x14:negativeFillColor rgb="FF00B0F0"/>' },
    { part: "xl/worksheets/sheet2.xml", has: "<xm:sqref>E2:E13</xm:sqref>", moved: "<xm:sqref>E2:E15</xm:sqref>" },
  ],
  "icon-sets": [
    { part: "xl/worksheets/sheet2.xml", has: '<iconSet iconSet="3TrafficLights1" reverse="1">' },
    { part: "xl/worksheets/sheet2.xml", has: '<cfvo type="num" val="3" gte="0"/>' },
  ],
  "icon-sets-of-2010": [
    { part: "xl/worksheets/sheet2.xml", has: '<x14:iconSet iconSet="3Stars">' },
    { part: "xl/worksheets/sheet2.xml", has: '<x14:cfIcon iconSet="3Flags" iconId="0"/>' },
    { part: "xl/worksheets/sheet2.xml", has: "<xm:sqref>H2:H13</xm:sqref>", moved: "<xm:sqref>H2:H15</xm:sqref>" },
  ],
  "rules-of-other-sheets": [
    { part: "xl/worksheets/sheet2.xml", has: "<xm:f>A2&gt;Lists!$B$4</xm:f>", moved: "<xm:f>A2&gt;Lists!$B$6</xm:f>" },
  ],
  "format-of-numbers-in-rules": [
    { part: "xl/styles.xml", has: '<numFmt numFmtId="166" formatCode="0.0&quot;★&quot;"/>' },
    {
      part: "xl/worksheets/sheet2.xml",
      has: '<cfRule type="cellIs" dxfId="2" priority="9" operator="greaterThan"><formula>$J$2</formula>',
    },
  ],
  "text-rules": [{ part: "xl/worksheets/sheet2.xml", has: 'operator="containsText" text="差"' }],
  "list-validation": [
    { part: "xl/worksheets/sheet2.xml", has: 'type="list" imeMode="on"' },
    {
      part: "xl/worksheets/sheet2.xml",
      has: 'promptTitle="评级" prompt="优、良、中或差" sqref="K2:K13"',
      moved: 'promptTitle="评级" prompt="优、良、中或差" sqref="K2:K15"',
    },
  ],
  "list-from-cells": [
    {
      part: "xl/worksheets/sheet2.xml",
      has: "<formula1>$N$4:$N$6</formula1>",
      moved: "<formula1>$N$6:$N$8</formula1>",
    },
  ],
  "list-from-another-sheet": [
    {
      part: "xl/worksheets/sheet2.xml",
      has: "<x14:formula1><xm:f>Lists!$A$3:$A$5</xm:f></x14:formula1><xm:sqref>P2:P13</xm:sqref>",
      moved: "<x14:formula1><xm:f>Lists!$A$5:$A$7</xm:f></x14:formula1><xm:sqref>P2:P15</xm:sqref>",
    },
  ],
  "custom-and-date-validation": [
    { part: "xl/worksheets/sheet2.xml", has: "<formula1>LEN($M2)&lt;=20</formula1>" },
    { part: "xl/worksheets/sheet2.xml", has: "<formula1>46023</formula1><formula2>46387</formula2>" },
    { part: "xl/worksheets/sheet2.xml", has: 'prompt="2026 年内"' },
  ],
  "sheet-protection": [
    {
      part: "xl/worksheets/sheet5.xml",
      has: 'hashValue="q0zI8bQmZ0mY1r4Wv5m1Jw==" saltValue="Wd1vGJm6Yk0b5y1T2u3x4Q==" spinCount="100000" sheet="1"',
    },
  ],
  "old-password": [{ part: "xl/worksheets/sheet7.xml", has: '<sheetProtection password="CC1A" sheet="1"' }],
  "unlocked-cells": [
    { part: "xl/styles.xml", has: '<protection locked="0"/>' },
    { part: "xl/worksheets/sheet5.xml", has: '<c r="B4" s="9">', moved: '<c r="B6" s="9">' },
    { part: "xl/worksheets/sheet5.xml", has: '<c r="C4" s="10">', moved: '<c r="C6" s="10">' },
  ],
  "ranges-others-may-edit": [
    {
      part: "xl/worksheets/sheet5.xml",
      has: '<protectedRange sqref="B4:B6" name="输入区"/>',
      moved: '<protectedRange sqref="B6:B8" name="输入区"/>',
    },
  ],
  "hidden-sheets": [
    { part: "xl/workbook.xml", has: 'name="Old" sheetId="7" state="hidden"' },
    { part: "xl/workbook.xml", has: 'name="Lists" sheetId="8" state="veryHidden"' },
  ],
  "hidden-rows-and-columns": [
    { part: "xl/worksheets/sheet1.xml", has: '<row r="8" hidden="1">', moved: '<row r="10" hidden="1">' },
    { part: "xl/worksheets/sheet1.xml", has: '<col min="4" max="4" width="9.140625" hidden="1"' },
  ],
  grouping: [
    { part: "xl/worksheets/sheet1.xml", has: 'outlineLevel="1"><c r="A10">', moved: 'outlineLevel="1"><c r="A12">' },
    { part: "xl/worksheets/sheet1.xml", has: '<outlinePr summaryBelow="0" summaryRight="0"/>' },
    { part: "xl/worksheets/sheet1.xml", has: '<col min="9" max="9" width="9.140625" outlineLevel="1"/>' },
  ],
  "auto-filter": [
    {
      part: "xl/worksheets/sheet1.xml",
      has: '<autoFilter ref="A20:C23"><filterColumn colId="0"><filters><filter val="甲"/>',
      moved: '<autoFilter ref="A22:C25"><filterColumn colId="0"><filters><filter val="甲"/>',
    },
    {
      part: "xl/worksheets/sheet1.xml",
      has: '<sortCondition descending="1" ref="B21:B23"/>',
      moved: '<sortCondition descending="1" ref="B23:B25"/>',
    },
    { part: "xl/workbook.xml", has: 'hidden="1">Data!$A$20:$C$23<', moved: 'hidden="1">Data!$A$22:$C$25<' },
  ],
  "frozen-panes-and-zoom": [
    { part: "xl/worksheets/sheet1.xml", has: '<sheetView showGridLines="0" tabSelected="1" zoomScale="90"' },
    {
      part: "xl/worksheets/sheet1.xml",
      has: '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>',
    },
  ],
  "split-panes-and-views": [
    { part: "xl/worksheets/sheet5.xml", has: '<sheetView rightToLeft="1" view="pageBreakPreview"' },
    { part: "xl/worksheets/sheet5.xml", has: '<pane xSplit="2000" ySplit="1500"' },
    { part: "xl/worksheets/sheet1.xml", has: '<sheetView view="pageLayout" workbookViewId="1">' },
  ],
  "custom-sheet-views": [
    {
      part: "xl/worksheets/sheet1.xml",
      has: 'guid="{5F1C3B52-7A0E-4B6B-9D55-2A4C6E8F1001}" scale="80"><selection activeCell="C4" sqref="C4"/>',
      moved: 'guid="{5F1C3B52-7A0E-4B6B-9D55-2A4C6E8F1001}" scale="80"><selection activeCell="C6" sqref="C6"/>',
    },
    { part: "xl/workbook.xml", has: '<customWorkbookView name="打印视图"' },
  ],
  "tab-colours": [{ part: "xl/worksheets/sheet1.xml", has: '<tabColor theme="5" tint="-0.25"/>' }],
  sizes: [
    { part: "xl/worksheets/sheet1.xml", has: '<row r="1" ht="24" customHeight="1">' },
    { part: "xl/worksheets/sheet1.xml", has: '<col min="1" max="1" width="14.7109375" customWidth="1"/>' },
  ],
  "ignored-errors": [
    { part: "xl/worksheets/sheet1.xml", has: '<ignoredError sqref="A3:A5"', moved: '<ignoredError sqref="A5:A7"' },
    { part: "xl/worksheets/sheet1.xml", has: '<cellWatch r="A4"/>', moved: '<cellWatch r="A6"/>' },
  ],
  scenarios: [
    { part: "xl/worksheets/sheet5.xml", has: '<inputCells r="B4" val="9"/>', moved: '<inputCells r="B6" val="9"/>' },
  ],
  "print-area-and-titles": [
    {
      part: "xl/workbook.xml",
      has: '<definedName name="_xlnm.Print_Area" localSheetId="5">Print!$A$1:$C$30<',
      moved: '<definedName name="_xlnm.Print_Area" localSheetId="5">\'Print\'!$A$1:$C$31<',
    },
    { part: "xl/workbook.xml", has: ">Print!$A:$A,Print!$1:$1<" },
  ],
  "headers-and-footers": [
    {
      part: "xl/worksheets/sheet6.xml",
      has: '<headerFooter differentOddEven="1" differentFirst="1"><oddHeader>&amp;L机密&amp;C&amp;G&amp;R&amp;D</oddHeader>',
    },
    { part: "xl/worksheets/sheet6.xml", has: "<firstHeader>&amp;C封面</firstHeader>" },
  ],
  "page-setup": [
    {
      part: "xl/worksheets/sheet6.xml",
      has: '<pageSetup paperSize="8" fitToHeight="0" orientation="landscape" blackAndWhite="1"',
    },
    { part: "xl/worksheets/sheet6.xml", has: '<pageMargins left="0.5" right="0.4" top="0.9"' },
    { part: "xl/worksheets/sheet6.xml", has: '<printOptions horizontalCentered="1" headings="1" gridLines="1"/>' },
  ],
  "page-breaks": [
    {
      part: "xl/worksheets/sheet6.xml",
      has: '<brk id="19" max="16383" man="1"/>',
      moved: '<brk id="21" max="16383" man="1"/>',
    },
    { part: "xl/worksheets/sheet6.xml", has: '<brk id="2" max="1048575" man="1"/>' },
  ],
  "printer-settings": [
    { part: "xl/printerSettings/printerSettings1.bin", has: "same" },
    { part: "xl/worksheets/sheet6.xml", has: 'copies="2" r:id="rId1"' },
  ],
  "header-pictures": [
    { part: "xl/drawings/vmlDrawing2.vml", has: "same" },
    { part: "xl/worksheets/sheet6.xml", has: '<legacyDrawingHF r:id="rId2"/><picture r:id="rId3"/>' },
  ],
  charts: [
    { part: "xl/charts/chart1.xml", has: "<c:f>Data!$A$3:$A$5</c:f>", moved: "<c:f>Data!$A$5:$A$7</c:f>" },
    { part: "xl/drawings/drawing1.xml", has: "<xdr:row>11</xdr:row>", moved: "<xdr:row>13</xdr:row>" },
  ],
  pictures: [
    { part: "xl/media/image1.png", has: "same" },
    { part: "xl/drawings/drawing1.xml", has: "<xdr:row>24</xdr:row>", moved: "<xdr:row>26</xdr:row>" },
  ],
  shapes: [
    { part: "xl/drawings/drawing1.xml", has: 'textlink="Data!$A$4"', moved: 'textlink="Data!$A$6"' },
    { part: "xl/drawings/drawing1.xml", has: 'name="说明框"' },
  ],
  "pivot-tables": [
    { part: "xl/pivotTables/pivotTable1.xml", has: '<location ref="A3:B6"', moved: '<location ref="A5:B8"' },
    {
      part: "xl/pivotCache/pivotCacheDefinition1.xml",
      has: '<worksheetSource ref="A4:B7" sheet="Tables"/>',
      moved: '<worksheetSource ref="A6:B9" sheet="Tables"/>',
    },
    { part: "xl/pivotCache/pivotCacheRecords1.xml", has: "same" },
  ],
  slicers: [
    { part: "xl/slicers/slicer1.xml", has: "same" },
    { part: "xl/slicerCaches/slicerCache1.xml", has: "same" },
    { part: "xl/worksheets/sheet4.xml", has: '<x14:slicer r:id="rId3"/>' },
  ],
  sparklines: [
    {
      part: "xl/worksheets/sheet1.xml",
      has: "<xm:f>Data!A3:A5</xm:f><xm:sqref>M4</xm:sqref>",
      moved: "<xm:f>Data!A5:A7</xm:f><xm:sqref>M6</xm:sqref>",
    },
  ],
  "structure-protection": [
    {
      part: "xl/workbook.xml",
      has: 'workbookHashValue="Zm9vYmFy" workbookSaltValue="c2FsdA==" workbookSpinCount="100000" lockStructure="1"',
    },
  ],
  "document-properties": [
    { part: "docProps/core.xml", has: "same" },
    { part: "docProps/app.xml", has: "same" },
  ],
  "custom-properties": [
    { part: "docProps/custom.xml", has: "same" },
    { part: "xl/customProperty1.bin", has: "same" },
  ],
  "custom-xml": [
    { part: "customXml/item1.xml", has: "same" },
    { part: "customXml/itemProps1.xml", has: "same" },
  ],
  "read-only-recommended": [{ part: "xl/workbook.xml", has: '<fileSharing readOnlyRecommended="1" userName="HR"/>' }],
  "workbook-windows": [
    {
      part: "xl/workbook.xml",
      has: '<workbookView xWindow="300" yWindow="300" windowWidth="12000" windowHeight="9000" firstSheet="1" activeTab="1"/>',
    },
  ],
  connections: [
    { part: "xl/connections.xml", has: "same" },
    { part: "xl/queryTables/queryTable1.xml", has: "same" },
  ],
  "calculation-order": [],
  theme: [{ part: "xl/theme/theme1.xml", has: "same" }],
  "dates-from-1904": [],
};

// The parts of the fidelity file beside its worksheets: styles, strings, theme, notes, drawings, charts, pivot, properties …
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const strings =
  `${DECLARATION}<sst xmlns="${MAIN}" count="60" uniqueCount="21">` +
  `<si><r><rPr><b/><sz val="12"/><color rgb="FFC00000"/><rFont val="等线"/></rPr><t>重要</t></r><r><rPr><vertAlign val="superscript"/><sz val="11"/><rFont val="等线"/></rPr><t>注</t></r></si>` +
  `<si><t>山田</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh><phoneticPr fontId="1" type="fullwidthKatakana"/></si>` +
  "主页 邮件 规则 缩进 类别 数量 说明 甲 乙 名称 金额 单价 合计 总计 行标签 求和项:金额 优秀 良好 合格"
    .split(" ")
    .map((text) => `<si><t>${text}</t></si>`)
    .join("") +
  "</sst>";

/** Index 1 named style, 2 date, 3 gradient, 4 diagonal, 5 indent, 6 custom number, 7 rotated, 8 shrunk, 9 unlocked, 10 hidden formula. */
export const styles =
  `<fonts count="3"><font><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><scheme val="minor"/></font><font><sz val="9"/><name val="等线"/></font><font><b/><sz val="11"/><color theme="4" tint="-0.249977111117893"/><name val="等线"/><scheme val="minor"/></font></fonts>` +
  `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill><fill><patternFill patternType="solid"><fgColor theme="7" tint="0.79998168889431442"/><bgColor indexed="64"/></patternFill></fill></fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1" diagonalDown="1"><left/><right/><top/><bottom/><diagonal style="thin"><color rgb="FFFF0000"/></diagonal></border></borders>` +
  `<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="2" fillId="3" borderId="0" applyFont="1" applyFill="1"/></cellStyleXfs>` +
  `<cellXfs count="11"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="2" fillId="3" borderId="0" xfId="1" applyFont="1" applyFill="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/>` +
  `<xf numFmtId="0" fontId="2" fillId="3" borderId="0" xfId="1" applyAlignment="1"><alignment horizontal="left" indent="3"/></xf><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment textRotation="135"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment shrinkToFit="1"/></xf>` +
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection hidden="1"/></xf></cellXfs>` +
  `<cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="重点指标" xfId="1"/></cellStyles>` +
  `<dxfs count="4"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><b/></font></dxf><dxf><numFmt numFmtId="166" formatCode="0.0&quot;★&quot;"/></dxf><dxf><fill><patternFill patternType="solid"><bgColor theme="5"/></patternFill></fill></dxf></dxfs>` +
  `<tableStyles count="1" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"><tableStyle name="公司表格" pivot="0" count="1"><tableStyleElement type="headerRow" dxfId="3"/></tableStyle></tableStyles>`;

const color = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;

export const theme = `${DECLARATION}<a:theme xmlns:a="${DRAWING}" name="公司主题"><a:themeElements><a:clrScheme name="公司"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>${color("dk2", "1F3864")}${color("lt2", "EEECE1")}${color("accent1", "0B6E4F")}${color("accent2", "C8553D")}${color("accent3", "A5A5A5")}${color("accent4", "FFC000")}${color("accent5", "5B9BD5")}${color("accent6", "70AD47")}${color("hlink", "0563C1")}${color("folHlink", "954F72")}</a:clrScheme><a:fontScheme name="公司"><a:majorFont><a:latin typeface="等线 Light"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="等线"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln w="6350"/><a:ln w="12700"/><a:ln w="19050"/></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

export const metadata = `${DECLARATION}<metadata xmlns="${MAIN}"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

const THREAD = "{B4A8E0C1-1111-4222-8333-000000000001}";
const PERSON = "{C0FFEE00-1111-4222-8333-000000000001}";

export const comments = `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>李四</author><author>tc=${THREAD}</author></authors><commentList><comment ref="B6" authorId="0"><text><r><rPr><b/><sz val="9"/><rFont val="等线"/></rPr><t>请</t></r><r><rPr><sz val="9"/><rFont val="等线"/></rPr><t>核对</t></r></text></comment><comment ref="B7" authorId="1"><text><t>[线程批注] 目标是否太高？</t></text></comment><comment ref="A35" authorId="0"><text><t>末行</t></text></comment></commentList></comments>`;

export const threads = `${DECLARATION}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B7" dT="2026-01-05T08:00:00.00" personId="${PERSON}" id="${THREAD}"><text>目标是否太高？</text></threadedComment><threadedComment ref="B7" dT="2026-01-05T09:00:00.00" personId="${PERSON}" id="{B4A8E0C1-1111-4222-8333-000000000002}" parentId="${THREAD}"><text>与去年持平</text></threadedComment></ThreadedComments>`;

export const persons = `${DECLARATION}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="王五" id="${PERSON}" userId="wangwu" providerId="None"/></personList>`;

const VML_NAMES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const noteShape = (id: number, row: number, column: number): string =>
  `<v:shape id="_x0000_s${String(id)}" type="#_x0000_t202" style='position:absolute;visibility:hidden' fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox style='mso-direction-alt:auto'><div style='text-align:left'></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${String(column + 1)}, 15, ${String(row - 1)}, 10, ${String(column + 3)}, 15, ${String(row + 3)}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`;

export const noteDrawing = `<xml ${VML_NAMES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${noteShape(1025, 5, 1)}${noteShape(1026, 6, 1)}${noteShape(1027, 34, 0)}</xml>`;

export const headerDrawing = `<xml ${VML_NAMES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="2"/></o:shapelayout><v:shapetype id="_x0000_t75" coordsize="21600,21600" o:spt="75" path="m@4@5l@4@11@9@11@9@5xe" filled="f" stroked="f"><v:stroke joinstyle="miter"/></v:shapetype><v:shape id="CH" o:spid="_x0000_s2049" type="#_x0000_t75" style='position:absolute;width:12pt;height:12pt'><v:imagedata o:relid="rId1" o:title="徽标"/></v:shape></xml>`;

const cells = (from: readonly [number, number], to: readonly [number, number]): string => {
  const edge = (name: string, [row, column]: readonly [number, number]): string =>
    `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return edge("from", from) + edge("to", to);
};
const properties = (id: number, name: string): string => `<xdr:cNvPr id="${String(id)}" name="${name}"/>`;
const box = '<a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="457200"/></a:xfrm>';

export const drawing =
  `${DECLARATION}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}">` +
  `<xdr:twoCellAnchor>${cells([11, 1], [18, 6])}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties(2, "得分图")}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>` +
  `<xdr:twoCellAnchor editAs="oneCell">${cells([24, 1], [26, 3])}<xdr:pic><xdr:nvPicPr>${properties(3, "徽标")}<xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr>${box}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor>` +
  `<xdr:twoCellAnchor>${cells([26, 5], [29, 8])}<xdr:sp macro="" textlink="Data!$A$4"><xdr:nvSpPr>${properties(4, "说明框")}<xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr>${box}<a:prstGeom prst="roundRect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>20</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

export const chart = `${DECLARATION}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Data!$A$3:$A$5</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>30</c:v></c:pt><c:pt idx="1"><c:v>20</c:v></c:pt><c:pt idx="2"><c:v>10</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser><c:axId val="111"/><c:axId val="112"/></c:barChart><c:catAx><c:axId val="111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="112"/></c:catAx><c:valAx><c:axId val="112"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="111"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

export const table = `${DECLARATION}<table xmlns="${MAIN}" id="1" name="Sales" displayName="Sales" ref="A4:D8" totalsRowCount="1"><autoFilter ref="A4:D7"><filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="1"/></customFilters></filterColumn></autoFilter><sortState ref="A5:D7"><sortCondition ref="B5:B7"/></sortState><tableColumns count="4"><tableColumn id="1" name="名称" totalsRowLabel="总计"/><tableColumn id="2" name="金额" totalsRowFunction="sum"/><tableColumn id="3" name="单价"/><tableColumn id="4" name="合计" totalsRowFunction="sum"><calculatedColumnFormula>Sales[[#This Row],[金额]]*Sales[[#This Row],[单价]]</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="公司表格" showFirstColumn="1" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;

export const pivotTable = `${DECLARATION}<pivotTableDefinition xmlns="${MAIN}" name="透视1" cacheId="7" dataCaption="值" rowHeaderCaption="行标签"><location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="求和项:金额" fld="1"/></dataFields></pivotTableDefinition>`;
export const pivotCache = `${DECLARATION}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" refreshedBy="HR" refreshedDate="46000" createdVersion="6" refreshedVersion="6" recordCount="3"><cacheSource type="worksheet"><worksheetSource ref="A4:B7" sheet="Tables"/></cacheSource><cacheFields count="2"><cacheField name="名称"><sharedItems count="2"><s v="甲"/><s v="乙"/></sharedItems></cacheField><cacheField name="金额"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="5" maxValue="9"/></cacheField></cacheFields></pivotCacheDefinition>`;
export const pivotRecords = `${DECLARATION}<pivotCacheRecords xmlns="${MAIN}" count="3"><r><x v="0"/><n v="5"/></r><r><x v="1"/><n v="7"/></r><r><x v="0"/><n v="9"/></r></pivotCacheRecords>`;
export const slicerCache = `${DECLARATION}<slicerCacheDefinition xmlns="${X14}" name="切片器_名称" sourceName="名称"><pivotTables><pivotTable tabId="4" name="透视1"/></pivotTables><data><tabular pivotCacheId="7"><items count="2"><i x="0" s="1"/><i x="1" s="1"/></items></tabular></data></slicerCacheDefinition>`;
export const slicers = `${DECLARATION}<slicers xmlns="${X14}"><slicer name="名称" cache="切片器_名称" caption="名称" rowHeight="241300"/></slicers>`;
export const slicerDrawing = `${DECLARATION}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"><xdr:twoCellAnchor editAs="absolute">${cells([1, 4], [8, 6])}<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main" Requires="a14"><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties(2, "名称")}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/drawing/2010/slicer"><sle:slicer xmlns:sle="http://schemas.microsoft.com/office/drawing/2010/slicer" name="名称"/></a:graphicData></a:graphic></xdr:graphicFrame></mc:Choice><mc:Fallback><xdr:sp macro="" textlink=""><xdr:nvSpPr>${properties(0, "")}<xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr>${box}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp></mc:Fallback></mc:AlternateContent><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

export const connections = `${DECLARATION}<connections xmlns="${MAIN}"><connection id="1" name="考勤" type="6" refreshedVersion="6" background="1"><textPr codePage="65001" sourceFile="C:\\\\考勤.csv" comma="1"><textFields><textField/></textFields></textPr></connection></connections>`;
export const queryTable = `${DECLARATION}<queryTable xmlns="${MAIN}" name="考勤" connectionId="1" autoFormatId="16" applyNumberFormats="0"/>`;
export const externalLink = `${DECLARATION}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>77</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`;
export const calcChain = `${DECLARATION}<calcChain xmlns="${MAIN}"><c r="C2" i="1"/><c r="C3"/><c r="C4"/><c r="C5"/><c r="C6"/></calcChain>`;

export const core = `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>年度考核</dc:title><dc:creator>人力资源部</dc:creator><cp:category>绩效</cp:category><dcterms:created xsi:type="dcterms:W3CDTF">2026-01-05T08:00:00Z</dcterms:created></cp:coreProperties>`;
export const app = `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><DocSecurity>2</DocSecurity><Company>某公司</Company><Manager>赵六</Manager></Properties>`;
export const custom = `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="文件编号"><vt:lpwstr>HR-2026-001</vt:lpwstr></property></Properties>`;
export const customXml = `${DECLARATION}<policy xmlns="urn:example:policy"><level>内部</level></policy>`;
export const customXmlProperties = `${DECLARATION}<ds:datastoreItem ds:itemID="{9A1B2C3D-0000-4000-8000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:example:policy"/></ds:schemaRefs></ds:datastoreItem>`;

/** A picture of one pixel. */
export const pixel = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);
/** What a printer driver leaves behind; nobody else reads it. */
export const printerSettings = Uint8Array.from({ length: 64 }, (_, index) => (index * 37) % 251);

/** Everything in workbook.xml beside the list of sheets. */
export const beforeSheets = `<fileVersion appName="xl" lastEdited="7" lowestEdited="7"/><fileSharing readOnlyRecommended="1" userName="HR"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="Zm9vYmFy" workbookSaltValue="c2FsdA==" workbookSpinCount="100000" lockStructure="1"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000" tabRatio="700"/><workbookView xWindow="300" yWindow="300" windowWidth="12000" windowHeight="9000" firstSheet="1" activeTab="1"/></bookViews>`;
export const names =
  `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Data!$A$20:$C$23</definedName>` +
  `<definedName name="_xlnm.Print_Area" localSheetId="5">Print!$A$1:$C$30</definedName><definedName name="_xlnm.Print_Titles" localSheetId="5">Print!$A:$A,Print!$1:$1</definedName>` +
  `<definedName name="Base" comment="全书">Data!$A$4+100-Data!$A$4+0</definedName><definedName name="切片器_名称">#N/A</definedName><definedName name="内部编号" hidden="1">Data!$A$9</definedName>` +
  `<definedName name="本表名" localSheetId="0">Data!$A$2</definedName><definedName name="本表名" localSheetId="1">Rules!$J$2</definedName><definedName name="系数">1.25</definedName><definedName name="总分">SUM(Data!$A$3:$A$5)</definedName>`;
export const afterNames = `<calcPr calcId="191029" iterate="1" iterateCount="50"/><customWorkbookViews><customWorkbookView name="打印视图" guid="{5F1C3B52-7A0E-4B6B-9D55-2A4C6E8F1001}" windowWidth="1000" windowHeight="600" activeSheetId="1"/></customWorkbookViews><pivotCaches><pivotCache cacheId="7" r:id="rId40"/></pivotCaches><extLst><ext xmlns:x14="${X14}" uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}"><x14:slicerCaches><x14:slicerCache r:id="rId41"/></x14:slicerCaches></ext></extLst>`;

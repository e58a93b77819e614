// Workbooks of files <-> the open workbook of the engine. Reading and writing the bytes is src/xlsx.
export { exportWorkbook } from "./export";
export { importWorkbook } from "./import";

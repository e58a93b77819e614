// All the rules over a recognised table.
import type { Rule } from "../findings/rule";
import { declareRules } from "../findings/rule";
import { missingRules } from "./missing-rules";
import { scoreRules } from "./score-rules";
import type { TableView } from "./table-view";
import { weightRules } from "./weight-rules";

export const tableRules: readonly Rule<TableView>[] = declareRules([...missingRules, ...weightRules, ...scoreRules]);

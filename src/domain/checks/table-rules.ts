// All the rules over a recognised table.
import type { Rule } from "../findings/rule";
import { declareRules } from "../findings/rule";
import { auditEntryRules } from "./audit-entry-rules";
import { auditRowRules } from "./audit-row-rules";
import { auditTotalRules } from "./audit-total-rules";
import { figureRules } from "./figure-rules";
import { listRules } from "./list-rules";
import { missingRules } from "./missing-rules";
import { goalRules } from "./review-goals";
import { reviewResultRules } from "./review-results";
import { starPairRules } from "./review-stars";
import { reviewSummaryRules } from "./review-summary";
import { scoreRules } from "./score-rules";
import { starRules } from "./star-rules";
import type { TableView } from "./table-view";
import { weightRules } from "./weight-rules";
import { wordingRules } from "./wording-rules";

export const tableRules: readonly Rule<TableView>[] = declareRules([
  ...missingRules,
  ...weightRules,
  ...scoreRules,
  ...starRules,
  ...listRules,
  ...goalRules,
  ...starPairRules,
  ...reviewResultRules,
  ...auditTotalRules,
  ...auditRowRules,
  ...auditEntryRules,
  ...reviewSummaryRules,
  ...figureRules,
  ...wordingRules,
]);

// English sheets of indicators laid out as companies, agencies and schools lay theirs out, drawn before the recogniser
// had seen any of them.
import type { Workbook } from "../workbook";

export const heldEnglishWorkbooks: readonly Workbook[] = [
  {
    name: "KPI monitoring by quarter",
    sheets: [
      {
        sheet: "Manager View",
        drawing: `
KPI Monitoring - Manager View | < | < | < | < | < | < | < | <
| | | | | | | |
KPI ID | Objective / KPI Name | Target vs Actual (Q1) | < | < | Target vs Actual (Q2) | < | < | Status
^ | ^ | Target | Actual | Variance | Target | Actual | Variance | ^
KPI-001 | Revenue growth | 85000 | 82450 | -3% | 92000 | 93100 | 1.2% | On Track
KPI-002 | Customer satisfaction score (CSAT) | 95% | 93.4% | -1.6% | 95% | 94.2% | -0.8% | On Track
KPI-003 | Employee retention rate | 92% | 90.5% | -1.5% | 93% | 88.7% | -4.3% | At Risk
KPI-004 | Project delivery on-time rate | 98% | 97.2% | -0.8% | 96% | 95.1% | -0.9% | On Track
KPI-005 | Cost per lead | 42 | 47 | 11.9% | 40 | 39 | -2.5% | Off Track`,
        tables: ["A3-4 5-9 id indicator target actual other/actual target actual other/actual status"],
      },
    ],
  },
  {
    name: "Individual performance commitment and review",
    sheets: [
      {
        sheet: "IPCRF",
        drawing: `
INDIVIDUAL PERFORMANCE COMMITMENT AND REVIEW FORM | < | < | < | < | < | < | < | < | < | <
Name of Employee: | < | < | < | < | Name of Rater: | < | < | < | < | <
Bureau/Division: | < | < | < | < | Date of Review: | < | < | < | < | <
TO BE FILLED IN DURING PLANNING | < | < | < | < | < | TO BE FILLED IN DURING EVALUATION | < | < | < | <
MFOs | KRAs | Objectives | Timeline | Weight per KRA | Performance Indicators⏎(Quality, Efficiency, Timeliness) | Actual Results | Rating | < | < | <
^ | ^ | ^ | ^ | ^ | ^ | ^ | Q | E | T | Ave
Records services | Filing | Index all incoming files within two working days | January to December | 30% | 5 - 98% and above; 4 - 95-97%; 3 - 90-94%; 2 - 80-89%; 1 - below 80% | 96% indexed in two days | 4 | 4 | 5 | 4.33
^ | Retrieval | Release requested files within one hour | January to December | 30% | 5 - 30 minutes; 4 - 45 minutes; 3 - 60 minutes; 2 - 90 minutes; 1 - longer | 41 minutes on average | 4 | 5 | 4 | 4.33
Support services | Disposal | Prepare the yearly disposal list | October | 20% | 5 - by 10 Oct; 4 - by 15 Oct; 3 - by 31 Oct; 2 - November; 1 - not prepared | Submitted on 14 October | 5 | 4 | 4 | 4.33
^ | Training | Coach two colleagues in the filing system | June | 20% | 5 - certified; 4 - independent; 3 - with help; 2 - started; 1 - none | Both work independently | 4 | 4 | 4 | 4
Overall rating | < | < | < | < | < | < | < | < | < | 4.26
Ratee signature: | < | < | < | < | Rater signature: | < | < | < | < | <`,
        tables: [
          "A4-6 7-10 objective objective indicator/objective period weight scoring_rule/indicator/definition actual score score score score",
        ],
      },
    ],
  },
  {
    name: "KRA sheet",
    sheets: [
      {
        sheet: "Appraisal",
        drawing: `
Performance Management System - Assessment Year 2024-25 | < | < | < | < | < | < | < | < | < | < | <
Emp Code: 20418 | < | < | Name: | < | < | Designation: Area Manager | < | < | < | < | <
SNo. | KRA/Goals | Description | Measure | Unit | Weightage | Logic | Period | Target | Emp Rating | Emp Remarks | App Rating | App Score
1 | Primary sales | Net invoiced sales of the territory | Value | Lakhs | 40 | Higher is better | Annual | 620 | 4 | Achieved 604 | 4 | 38.9
2 | Collection | Outstanding above 90 days | Value | Lakhs | 20 | Lower is better | Quarterly | 15 | 3 | 17 at year end | 3 | 17.6
3 | Dealer expansion | New active dealers | Number | Nos. | 15 | Higher is better | Half-yearly | 18 | 5 | 21 added | 5 | 17.5
4 | Demand forecast | Forecast accuracy by product | Percent | % | 15 | Higher is better | Monthly | 85 | 4 | 83% | 4 | 14.6
5 | Team development | Training days per field officer | Number | Days | 10 | Higher is better | Annual | 6 | 4 | 6 | 4 | 10
Total | < | < | < | < | 100 | | | | | | | 98.6`,
        tables: [
          "A3 4-8 id indicator/objective definition definition/unit/other unit weight scoring_rule/other period target self_score remark/evidence/actual manager_score weighted_score/score/manager_score",
        ],
      },
    ],
  },
  {
    name: "Weekly scorecard",
    sheets: [
      {
        sheet: "Leadership",
        drawing: `
Leadership Team Scorecard
 
Who | Measurable | Goal | 7-Jul | 14-Jul | 21-Jul | 28-Jul | 4-Aug | 11-Aug
Maya | Sales calls made | 40 | 38 | 44 | 41 | 36 | 40 | 43
Maya | Proposals sent | 8 | 6 | 9 | 8 | 7 | 8 | 10
Tom | On-time shipments | 97% | 98% | 96% | 97% | 99% | 95% | 97%
Tom | Rework hours | <20 | 14 | 22 | 18 | 19 | 25 | 16
Ines | Days sales outstanding | 35 | 37 | 36 | 36 | 35 | 34 | 34
Ines | Cash balance ($k) | 250 | 262 | 241 | 255 | 270 | 268 | 259`,
        tables: ["A3 4-9 owner indicator target actual actual actual actual actual actual"],
      },
    ],
  },
  {
    name: "Balanced scorecard template",
    sheets: [
      {
        sheet: "BSC",
        drawing: `
BALANCED SCORECARD | < | < | < | <
Vision: the most trusted regional bakery | < | < | < | <
Perspective | Strategic Objectives | Measures | Targets | Initiatives
Financial⏎How do we look to shareholders? | Grow profitably | Operating margin | 9% by year end | Product mix review
^ | Lower cost of waste | Unsold goods as share of output | Below 4% | Daily ordering model
Customer⏎How do customers see us? | Be the first choice for breakfast | Share of morning sales | 35% | New sandwich range
^ | Keep loyal customers | Loyalty card repeat rate | 60% within 30 days | App relaunch
Internal process⏎What must we excel at? | Bake fresh all day | Share of goods under 3 hours old | 80% | Second afternoon bake
^ | Safe kitchens | Audit score | 95 of 100 | Monthly self-audits
Learning and growth⏎How do we improve? | Multi-skilled teams | Staff trained on 3 stations | 70% | Rotation plan
^ | Retain bakers | Voluntary turnover | Below 12% | Shift choice`,
        tables: ["A3 4-11 objective objective indicator target other/definition/remark/scoring_rule"],
      },
    ],
  },
  {
    name: "Appraisal factors",
    sheets: [
      {
        sheet: "Form",
        drawing: `
EMPLOYEE PERFORMANCE APPRAISAL | < | < | < | < | < | <
Employee Name: |  | Job Title: |  |  | Review Period: | 
Section 1 - Performance factors | < | < | < | < | < | <
Performance Factor | Unsatisfactory⏎(1) | Fair⏎(2) | Good⏎(3) | Very good⏎(4) | Excellent⏎(5) | Comments
Job knowledge | | | X | | | Knows the main machines
Quality of work | | | | X | |
Quantity of work | | | X | | |
Dependability | | | | | X | Never missed a shift
Initiative | | X | | | | Waits for instructions
Communication | | | X | | |
Attendance and punctuality | | | | X | |
Overall score | | | | | | 3.6
Section 2 - Employee comments | < | < | < | < | < | <
 | < | < | < | < | < | <
Employee signature: |  |  | Manager signature: |  |  | Date:`,
        tables: ["A4 5-11 indicator ? ? ? ? ? remark"],
      },
    ],
  },
  {
    name: "Supplier scorecard",
    sheets: [
      {
        sheet: "Q1",
        drawing: `
Supplier: Larkfield Castings
Evaluation period: Q1
Category | Category Weight | KPI | KPI Weight | Target | Jan | Feb | Mar | Quarter Score | Weighted Score
Delivery | 40% | On-time in full (OTIF) | 25% | 96% | 94% | 97% | 98% | 4 | 1
^ | ^ | Lead time adherence | 15% | 95% | 95% | 91% | 96% | 3 | 0.45
Quality | 35% | Defects (PPM) | 20% | 400 | 380 | 510 | 350 | 4 | 0.8
^ | ^ | Corrective actions closed on time | 15% | 100% | 100% | 80% | 100% | 3 | 0.45
Cost | 15% | Price variance | 15% | 0% | 0% | 1% | 1% | 3 | 0.45
Service | 10% | Response to enquiries (hours) | 10% | 24 | 20 | 26 | 18 | 4 | 0.4
Total | 100% |  | 100% |  |  |  |  |  | 3.55`,
        tables: ["A3 4-9 objective other/weight indicator weight target actual actual actual score weighted_score"],
      },
    ],
  },
  {
    name: "Results framework",
    sheets: [
      {
        sheet: "M&E plan",
        drawing: `
Rural Water Programme - Results Framework | < | < | < | < | < | < | < | < | <
Results level | Indicator | Unit of measure | Baseline (2023) | Target | < | < | Means of verification | Frequency | Responsible
^ | ^ | ^ | ^ | Year 1 | Year 2 | End of project | ^ | ^ | ^
Outcome 1: Households use safe water | Households with safe water within 500 m | % | 38 | 45 | 60 | 75 | Household survey | Yearly | M&E officer
^ | Diarrhoea cases among children under five | cases per 1,000 | 142 | 125 | 100 | 80 | Clinic records | Half-yearly | Health partner
Output 1.1: Water points built | Boreholes drilled and working | number | 0 | 40 | 90 | 120 | Completion certificates | Quarterly | Site engineer
^ | Water committees trained | number | 0 | 30 | 80 | 120 | Training reports | Quarterly | Community lead
Output 1.2: Hygiene promoted | People reached by hygiene sessions | number | 0 | 8000 | 20000 | 36000 | Attendance sheets | Monthly | Community lead
Note: targets are cumulative. | < | < | < | < | < | < | < | < | <`,
        tables: ["A2-3 4-8 objective indicator unit other target target target evidence period/other owner/owner_dept"],
      },
    ],
  },
  {
    name: "Hospital board scorecard",
    sheets: [
      {
        sheet: "Scorecard",
        drawing: `
Trust Board - Key Performance Indicators |  |  |  |  |  |  |  | 
 |  |  |  |  |  |  |  | 
Domain | Measure | Freq | Standard | Apr | May | Jun | YTD | RAG | Commentary
Responsive | A&E four-hour waits | M | 95% | 91.2% | 92.4% | 93% | 92.2% | Red | Improvement plan in place
Responsive | 62-day cancer treatment | M | 85% | 84.1% | 85.6% | 86% | 85.2% | Green | 
Safe | MRSA bacteraemia | M | 0 | 0 | 0 | 1 | 1 | Red | Root cause analysis under way
Safe | Falls per 1,000 bed days | M | 6 | 5.8 | 6.3 | 5.9 | 6 | Amber | 
Caring | Friends and family test | M | 96% | 96.8% | 97% | 96.1% | 96.6% | Green | 
Well led | Staff sickness | M | 3.5% | 3.9% | 3.7% | 3.6% | 3.7% | Amber | Winter plan agreed`,
        tables: ["A3 4-9 objective indicator period target actual actual actual actual status remark"],
      },
    ],
  },
  {
    name: "OKR grading",
    sheets: [
      {
        sheet: "Q2 OKRs",
        drawing: `
Q2 OKRs - Platform
Key Results | Owner | Start | Target | Current | % Complete | Confidence | Grade
Objective 1: Make deployments boring | < | < | < | < | < | < | <
Deployments per week | Priya | 9 | 25 | 21 | 75% | High | 0.8
Change failure rate | Sam | 12% | 5% | 6% | 86% | Medium | 0.8
Rollback time in minutes | Sam | 18 | 5 | 9 | 69% | Medium | 0.7
Objective 2: Engineers love the tools | < | < | < | < | < | < | <
Developer survey score | Lena | 6.1 | 8 | 7.2 | 58% | Low | 0.6
Median build time in minutes | Priya | 14 | 6 | 7 | 88% | High | 0.9
Share of services on the new pipeline | Lena | 20% | 90% | 74% | 77% | Medium | 0.8`,
        tables: ["A2 3-10 indicator owner other target actual actual/other/status status/other score/status"],
      },
    ],
  },
  {
    name: "Goal setting worksheet",
    sheets: [
      {
        sheet: "Goals",
        drawing: `
Annual Goal Setting Worksheet | < | < | < | < | < | < | <
Employee:  |  | Manager:  |  | Cycle: 2025 |  |  | 
Use three to five goals. Each goal should be specific, measurable, attainable, relevant and time-bound. | < | < | < | < | < | < | <
Goal # | SMART Goal | Action Steps | Measure of Success | Due Date | Progress | Employee Comments | Manager Comments
1 | Cut month-end close to five days | Map the close; automate bank matching; weekly review | Close finished by working day 5 for three months | 2025-06-30 | Close took 6 days in March | Bank feed is late | Keep going
2 | Complete the management accounting certificate | Enrol; attend evening classes; sit both papers | Both papers passed | 2025-11-30 | First paper passed | | 
3 | Reduce open audit points | Assign owners; review monthly | Fewer than 5 points older than 90 days | 2025-09-30 | 8 open | Two need IT | Will escalate
4 | | | | | | | 
5 | | | | | | | 
Employee signature / date |  |  |  | Manager signature / date |  |  | `,
        tables: [
          "A4 5-9 id indicator other/definition/remark/scoring_rule target/scoring_rule/indicator/definition period actual/status remark remark",
        ],
      },
    ],
  },
  {
    name: "Multi-rater summary",
    sheets: [
      {
        sheet: "360",
        drawing: `
360 Feedback Report |  |  |  |  |  |  | 
Participant: | R. Okafor | Raters: | 9 |  |  |  | 
 |  |  |  |  |  |  | 
Competency | Behaviour | Self | Manager | Peers | Direct reports | Average | Gap
Communication | Listens before answering | 4.5 | 4 | 3.6 | 3.4 | 3.7 | 0.8
^ | Explains decisions clearly | 4 | 4 | 3.9 | 3.7 | 3.9 | 0.1
Leadership | Sets direction | 4 | 4.2 | 4.1 | 4 | 4.1 | -0.1
^ | Gives useful feedback | 4 | 3.5 | 3.4 | 3 | 3.3 | 0.7
Teamwork | Shares information | 4 | 4 | 4.3 | 4.1 | 4.1 | -0.1
^ | Helps others meet deadlines | 3.5 | 4 | 4.2 | 4 | 4.1 | -0.6
Overall |  | 4 | 4 | 3.9 | 3.7 | 3.9 | 0.1`,
        tables: ["A4 5-10 objective indicator self_score manager_score score score score other"],
      },
    ],
  },
  {
    name: "Contact centre bonus plan",
    sheets: [
      {
        sheet: "FY25 plan",
        drawing: `
FY25 Incentive Plan - Contact Centre Team Leaders
Your bonus depends on the five measures below. Results below the threshold pay nothing for that measure.

Performance Measure | Weighting | Performance Levels | < | < | FY25 Result | Attainment | Weighted Result
^ | ^ | Threshold | Target | Stretch | ^ | ^ | ^
First contact resolution | 25% | 72% | 76% | 80% | 77.1% | 105% | 26.3%
Average handling time (sec) | 20% | 420 | 390 | 365 | 401 | 85% | 17%
Customer effort score | 25% | 3.4 | 3.1 | 2.8 | 3 | 108% | 27%
Agent attrition | 15% | 30% | 24% | 18% | 26% | 90% | 13.5%
Schedule adherence | 15% | 90% | 93% | 95% | 94% | 104% | 15.6%
Total | 100% |  |  |  |  |  | 99.4%

Approved by:  |  |  | Date:`,
        tables: [
          "A4-5 6-10 indicator weight target/other target target/other actual actual/other/score weighted_score",
        ],
      },
    ],
  },
  {
    name: "Faculty annual plan",
    sheets: [
      {
        sheet: "2025 APP",
        drawing: `
Annual Performance Plan - Faculty of Engineering
Strategic Goal | Key Performance Indicator |  | Q1 | Q2 | Q3 | Q4 | Annual | Reason for deviation
1. Student success | Undergraduate pass rate | Plan | 80% | 80% | 82% | 83% | 82% | 
^ | ^ | Actual | 79% | 81% | 81% | 84% | 82% | 
^ | ^ | Deviation | -1% | 1% | -1% | 1% | 0% | Late registration in Q1
^ | Graduates within minimum time | Plan | 30% | 30% | 32% | 35% | 35% | 
^ | ^ | Actual | 29% | 31% | 30% | 33% | 33% | 
^ | ^ | Deviation | -1% | 1% | -2% | -2% | -2% | Timetable clashes
2. Research | Accredited publications | Plan | 20 | 25 | 25 | 30 | 100 | 
^ | ^ | Actual | 18 | 27 | 22 | 35 | 102 | 
^ | ^ | Deviation | -2 | 2 | -3 | 5 | 2 | `,
        tables: [
          "A2 3-11 objective indicator other actual/target actual/target actual/target actual/target actual/target/other remark",
        ],
      },
    ],
  },
  {
    name: "Two teams side by side",
    sheets: [
      {
        sheet: "May",
        drawing: `
Sales team |  |  |  |  |  | Service team |  |  |  | 
Metric | Target | Actual | Score | Weight |  | Metric | Target | Actual | Score | Weight
New revenue ($k) | 120 | 131 | 5 | 40% |  | Tickets closed | 450 | 472 | 4 | 30%
Win rate | 28% | 25% | 3 | 30% |  | First response (min) | 30 | 41 | 2 | 30%
Pipeline coverage | 3x | 3.4x | 5 | 20% |  | CSAT | 92% | 94% | 5 | 30%
CRM hygiene | 95% | 90% | 3 | 10% |  | Backlog older than 7 days | 20 | 18 | 4 | 10%
Total |  |  | 4.2 | 100% |  | Total |  |  | 3.7 | 100%`,
        tables: ["A2 3-6 indicator target actual score weight", "G2 3-6 indicator target actual score weight"],
      },
    ],
  },
  {
    name: "KPI definitions",
    sheets: [
      {
        sheet: "Dictionary",
        drawing: `
KPI Name | Definition | Formula | Data Source | Reporting Frequency | KPI Owner | Baseline | Target
Perfect order rate | Orders delivered complete, on time, undamaged and correctly invoiced | Perfect orders / total orders x 100 | ERP, carrier portal | Monthly | Head of Logistics | 88% | 95%
Inventory turnover | How often stock is sold and replaced in a year | COGS / average inventory | ERP | Monthly | Supply Planner | 5.1 | 6.5
Pick accuracy | Lines picked without error | Correct lines / lines picked x 100 | WMS | Weekly | Warehouse Manager | 98.7% | 99.6%
Dock-to-stock time | Hours from arrival to available stock | Average of (available - arrival) | WMS | Weekly | Warehouse Manager | 11 | 6
Freight cost per unit | All outbound freight divided by units shipped | Freight cost / units | Finance system | Monthly | Transport Manager | 1.42 | 1.25`,
        tables: ["A1 2-6 indicator definition definition/scoring_rule evidence/other period owner other target"],
      },
    ],
  },
];

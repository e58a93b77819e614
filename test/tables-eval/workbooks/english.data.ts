// English performance workbooks as different trades and countries lay them out, with where their tables are.
import type { Workbook } from "../workbook";

export const englishWorkbooks: readonly Workbook[] = [
  {
    name: "manufacturing: a balanced scorecard with perspectives merged, starting weights per perspective",
    sheets: [
      {
        sheet: "BSC FY25",
        drawing: `
Corporate Balanced Scorecard - FY2025|<|<|<|<|<|<|<|<
Perspective|Perspective Weight|Strategic Objective|Measure|Measure Weight|Unit|FY24 Actual|FY25 Target|Owner
Financial|40%|Improve asset use|Return on capital employed|50%|%|11.2|13|CFO
^|^|Reduce working capital|Cash conversion cycle|50%|days|74|62|CFO
Customer|25%|Be the preferred supplier|On-time in-full deliveries|60%|%|91|96|COO
^|^|Fewer complaints|Complaints per million units|40%|ppm|210|120|Quality Director
Internal Process|20%|Shorten changeovers|Average changeover time|100%|min|48|30|Plant Manager
Learning & Growth|15%|Build skills|Operators certified on three lines|100%|%|35|55|HR Director`,
        tables: ["A2 3-8 objective other objective indicator weight unit other/actual target owner"],
      },
    ],
  },
  {
    name: "retail: a store scorecard with target, actual and variance per month",
    sheets: [
      {
        sheet: "Store 114",
        drawing: `
Store Scorecard||||||||||
Store: 114 Leeds||||||||||
KPI|UoM|Jan|<|<|Feb|<|<|Mar|<|<
^|^|Target|Actual|Var|Target|Actual|Var|Target|Actual|Var
Like-for-like sales growth|%|3.0|2.1|=D5-C5~-0.9|3.0|3.4|=G5-F5~0.4|3.5|3.6|=J5-I5~0.1
Conversion|%|24|25.1|=D6-C6~1.1|24|23.2|=G6-F6~-0.8|24|24|=J6-I6~0
Basket size|GBP|31|30.2|=D7-C7~-0.8|31|31.9|=G7-F7~0.9|32|32.4|=J7-I7~0.4
Shrinkage|%|1.2|1.4|=D8-C8~0.2|1.2|1.1|=G8-F8~-0.1|1.2|1.2|=J8-I8~0
Mystery shopper score|pts|85|82|=D9-C9~-3|85|88|=G9-F9~3|86|90|=J9-I9~4`,
        tables: ["A3-4 5-9 indicator unit target actual ? target actual ? target actual ?"],
      },
    ],
  },
  {
    name: "hospital: nurse appraisal, rating form without weights, numbered criteria under banners",
    sheets: [
      {
        sheet: "Appraisal",
        drawing: `
STAFF NURSE PERFORMANCE APPRAISAL|<|<|<|<
Name:||Ward:||Review period:
Instructions: Rate each criterion from 1 (unsatisfactory) to 5 (outstanding). Comment on every rating of 1 or 5.|<|<|<|<
No.|Criteria|Self Rating|Supervisor Rating|Remarks
A|Clinical practice|<|<|<
1|Completes nursing assessment within four hours of admission|4|4|
2|Administers medication without error|5|5|No incidents in the year
3|Documents care in real time|3|3|
B|Professional conduct|<|<|<
4|Arrives on time for handover|4|4|
5|Respects confidentiality|5|5|Trained two juniors
6|Takes part in unit meetings|3|4|
Total|<|24|25|
Supervisor signature:||Date:||`,
        tables: ["A4 6-12 id indicator self_score manager_score remark"],
      },
    ],
  },
  {
    name: "school: a principal's goals, measures and evidence",
    sheets: [
      {
        sheet: "Goals 24-25",
        drawing: `
Principal Performance Goals 2024-25||||||
Goal|Success Indicators|Strategies|Evidence|Timeline|Mid-Year Status|End-of-Year Rating
Raise grade 3 reading proficiency from 61% to 70%|State assessment results|Daily small-group instruction|Benchmark reports|2025-05-30|On track|
Cut chronic absence to 12%|Attendance dashboard|Home visits for the top tier|Monthly attendance report|2025-06-15|Behind|
Retain 90% of certified teachers|Staffing report|Mentors for first-year teachers|Exit interviews|2025-06-30|On track|`,
        tables: ["A2 3-5 indicator/objective definition/target/indicator ? evidence period status score"],
      },
    ],
  },
  {
    name: "bank: a branch manager's KRA sheet in the Indian manner, with Max marks and scored marks",
    sheets: [
      {
        sheet: "KRA",
        drawing: `
|KRA / KPI SHEET FY 2024-25|<|<|<|<|<|<|<
|Employee Name|R. Iyer|Designation|Branch Manager||Emp Code|40122|
|||||||||
|S.No|KRA|KPI|Weightage (%)|Target|Achievement|% Achieved|Score
|1|Deposits|CASA growth (Rs. cr)|25|18|15.2|84.4%|=E5*H5/100~21.1
|2|Advances|Retail loan disbursement (Rs. cr)|25|30|33|110%|25
|3|Asset quality|Gross NPA (%)|20|1.8|1.6|112.5%|20
|4|Customer service|Complaints closed in TAT (%)|15|98|94|95.9%|14.4
|5|People|Mandatory training completed (%)|15|100|100|100%|15
|Total|||=SUM(E5:E9)~100||||=SUM(I5:I9)~95.5
|Appraisee's signature|||||Reviewing officer's signature||`,
        tables: ["B4 5-9 id objective indicator weight target actual ? score"],
      },
    ],
  },
  {
    name: "software: team OKRs stacked with a heading above each, progress in percent",
    sheets: [
      {
        sheet: "Platform Q1",
        drawing: `
Platform Team OKRs - Q1||||||
||||||
Objective 1: Make deploys boring||||||
Key Results|Owner|Start value|Target value|Current value|% Complete|Comments
Change failure rate from 18% to 8%|Priya|18%|8%|11%|70%|
Lead time under 24 hours|Marek|60|24|31|80%|median
Rollbacks automated for 12 services|Jo|3|12|9|67%|
||||||
Objective 2: Cut the cloud bill||||||
Key Results|Owner|Start value|Target value|Current value|% Complete|Comments
Spend per request down 30%|Jo|0|30%|22%|73%|
Idle instances below 2%|Sven|9%|2%|3%|86%|
||||||
Scoring: 0.0-0.3 red, 0.4-0.6 amber, 0.7-1.0 green||||||`,
        tables: [
          "A4 5-7 indicator owner other target actual actual remark",
          "A10 11-12 indicator owner other target actual actual remark",
        ],
      },
    ],
  },
  {
    name: "government: a departmental performance plan, outputs with quarterly targets",
    sheets: [
      {
        sheet: "APP 2025",
        drawing: `
PROGRAMME 3: ROAD MAINTENANCE|<|<|<|<|<|<|<|<
Outcome|Output|Output Indicator|Baseline 2023/24|Annual Target 2025/26|Quarterly Targets|<|<|<
^|^|^|^|^|Q1|Q2|Q3|Q4
Safer rural roads|Gravel roads regravelled|Kilometres of gravel road regravelled|310|350|60|90|120|80
^|Potholes patched|Square metres of blacktop patching|42000|45000|9000|12000|14000|10000
Better oversight|Inspections done|Share of the network visually assessed|92%|95%|95%|95%|95%|95%`,
        tables: ["A2-3 4-6 objective objective indicator other target target target target target"],
      },
    ],
  },
  {
    name: "property: a monthly dashboard with RAG status and trend",
    sheets: [
      {
        sheet: "Dashboard",
        drawing: `
Facilities KPI Dashboard|||||||
Reporting month|2025-08-31||||||
|||||||
Ref|KPI Description|Frequency|Target|This Month|YTD|RAG|Trend
SLA01|Reactive jobs closed within SLA|Monthly|95%|93.4%|94.8%|Amber|Down
SLA02|Planned maintenance completed on schedule|Monthly|98%|99.1%|98.5%|Green|Up
SLA03|Tenant satisfaction|Quarterly|4.2|4.3|4.3|Green|Flat
SLA04|Lift availability|Monthly|99.5%|98.7%|99.2%|Red|Down
|||||||
Key: Green = on target; Amber = within 5%; Red = more than 5% off|||||||`,
        tables: ["A4 5-8 id indicator period target actual actual status ?"],
      },
    ],
  },
  {
    name: "annual review form with goals, competencies, ratings scale and development plan",
    sheets: [
      {
        sheet: "Annual Review",
        drawing: `
ANNUAL PERFORMANCE EVALUATION|<|<|<|<
Employee|Dana Fox|Department|Claims|
Reviewer|Lou Park|Period|Jan - Dec 2024|
||||
Rating Scale|<|<|<|<
5|Exceptional|Consistently far beyond what the job asks|<|<
3|Meets expectations|Does what the job asks, reliably|<|<
1|Unsatisfactory|Falls short in most areas|<|<
||||
SECTION A: OBJECTIVES (60%)|<|<|<|<
Objective|Weight|Measurement|Result|Rating
Close 95% of claims within 30 days|40%|Claims system report|93%|3
Reduce reopened claims to 2%|30%|Monthly audit|1.8%|4
Complete adjuster licence|30%|Certificate|Passed in May|5
||||
SECTION B: CORE COMPETENCIES (40%)|<|<|<|<
Competency|Definition|Rating|Comments|<
Customer focus|Puts the policyholder first and follows up|4||<
Accuracy|Work is complete and free of error|3|Some missing notes|<
Adaptability|Handles change without losing pace|4||<
||||
SECTION C: DEVELOPMENT PLAN|<|<|<|<
Development need|Action|Support required|By when|
Negotiation|External course|Budget of 800|2025-06-30|
||||
Employee signature||Reviewer signature||`,
        tables: [
          "A11 12-14 indicator/objective weight definition/evidence/scoring_rule actual score",
          "A17 18-20 indicator definition score remark",
        ],
      },
    ],
  },
  {
    name: "call centre: agent scorecard with bands as columns and a points column",
    sheets: [
      {
        sheet: "Scorecard",
        drawing: `
Agent Performance Scorecard|<|<|<|<|<|<|<|<
Metric|Weight|Exceeds (5)|Meets (3)|Below (1)|Result|Rating|Points|Notes
Average handle time|20%|< 280 s|280-340 s|> 340 s|301|3|0.6|
First call resolution|30%|> 82%|75-82%|< 75%|84%|5|1.5|
Quality monitoring score|30%|> 92|85-92|< 85|88|3|0.9|
Schedule adherence|20%|> 96%|92-96%|< 92%|91%|1|0.2|two late logins
Overall score|||||||=SUM(H3:H6)~3.2|`,
        tables: ["A2 3-6 indicator weight scoring_rule scoring_rule scoring_rule actual score weighted_score remark"],
      },
    ],
  },
  {
    name: "NGO: a logframe-like indicator tracking table",
    sheets: [
      {
        sheet: "ITT",
        drawing: `
Indicator Tracking Table|||||||||
Project: Clean Water for Kitui|||||||||
Level|Indicator|Definition|Data source|Frequency|Baseline|Target|Year 1 Actual|Year 2 Actual|% of target
Outcome|Households using an improved source|Within 30 minutes round trip|Household survey|Annual|34%|70%|45%|58%|83%
Output|Boreholes drilled|Functional at hand-over|Site reports|Quarterly|0|24|9|20|83%
Output|Water committees trained|Eight-session course completed|Attendance sheets|Quarterly|0|24|11|22|92%`,
        tables: ["A3 4-6 objective indicator definition evidence period other target actual actual ?"],
      },
    ],
  },
  {
    name: "HR: a KPI library, definitions with formulas and owners",
    sheets: [
      {
        sheet: "KPI Library",
        drawing: `
KPI ID|KPI Name|Department|Description|Formula|Unit|Direction|Target|Data Source|Reporting Frequency|KPI Owner
HR-01|Time to fill|Human Resources|Days from approved requisition to accepted offer|Sum of days / filled positions|Days|Lower is better|38|ATS|Monthly|Head of Talent
HR-02|Voluntary turnover|Human Resources|Employees who chose to leave in the last 12 months|Leavers / average headcount|%|Lower is better|9%|HRIS|Monthly|HRBP Lead
FI-01|Days to close|Finance|Working days needed to close the month|Count of working days|Days|Lower is better|5|ERP|Monthly|Controller`,
        tables: ["A1 2-4 id indicator owner_dept definition definition unit ? target evidence period owner"],
      },
      {
        sheet: "Departments",
        drawing: `
Department|Head|Headcount|Cost Centre
Human Resources|Ida Moen|14|1100
Finance|Per Lund|22|1200`,
        tables: [],
      },
    ],
  },
  {
    name: "Philippine IPCR: success indicators, actual accomplishments and Q E T A ratings",
    sheets: [
      {
        sheet: "IPCR",
        drawing: `
INDIVIDUAL PERFORMANCE COMMITMENT AND REVIEW|<|<|<|<|<|<|<
I, Maria Santos, Administrative Officer of the Records Division, commit to deliver the following targets for July to December 2024.|<|<|<|<|<|<|<
MFO / PAP|Success Indicators (Targets + Measures)|Actual Accomplishments|Rating|<|<|<|Remarks
^|^|^|Q|E|T|A|^
Records management|100% of incoming documents recorded within the day|All 1,204 documents recorded|5|5|4|4.67|
^|95% of requests released within three working days|96% released|4|5|5|4.67|
Support functions|Quarterly inventory submitted by the 5th|Two of two on time|4|4|5|4.33|
Final Average Rating|<|<||||4.56|`,
        tables: ["A3-4 5-7 objective indicator actual score score score score remark"],
      },
    ],
  },
  {
    name: "transposed OKR: objectives across, key results down",
    sheets: [
      {
        sheet: "Q4 OKRs",
        drawing: `
Marketing OKRs|<|<|<
|Objective 1|Objective 2|Objective 3
|Own the category in search|Turn users into advocates|Run a faster content engine
Key Result 1|Rank in the top three for 25 terms|Referral sign-ups up to 900 a month|Publish 40 articles
Key Result 2|Organic traffic at 120k visits|NPS of 55|Brief-to-live in 9 days
Key Result 3|15 backlinks from trade media|60 customer quotes collected|All briefs reviewed in 2 days`,
        tables: ["A2 3-6 other indicator indicator indicator"],
      },
    ],
  },
  {
    name: "sales: a quarterly review with blank slots and self comments",
    sheets: [
      {
        sheet: "Review",
        drawing: `
Quarterly Performance Review||||||
#|Key Performance Area|Weighting|Target|Employee Self-Assessment|Manager Assessment|Agreed Rating
1|New business won|40|EUR 400k|EUR 372k, two deals slipped|Solid pipeline work|3
2|Renewals|30|92% gross retention|94%|Above plan|4
3|Forecast accuracy|20|within 10%|12% off in July|Needs work|2
4||||||
5||||||
|Total|90||||
Comments:||||||
||||||`,
        tables: ["A2 3-7 id indicator/objective weight target self_score/remark/actual manager_score/remark score"],
      },
    ],
  },
  {
    name: "two people on one sheet, one below the other",
    sheets: [
      {
        sheet: "Team",
        drawing: `
Anna Berg - Account Manager||||
KPI|Goal|Weight|Achieved|Score
Upsell revenue|120000|50%|131000|5
Client visits|48|25%|40|3
Churned accounts|2|25%|2|4
Weighted total|||| =SUMPRODUCT(C3:C5,E3:E5)~4.25
||||
Tom Eriksen - Account Manager||||
KPI|Goal|Weight|Achieved|Score
Upsell revenue|100000|50%|88000|3
Client visits|48|25%|52|5
Churned accounts|2|25%|4|2
Weighted total||||=SUMPRODUCT(C10:C12,E10:E12)~3.25`,
        tables: ["A2 3-5 indicator target weight actual score", "A9 10-12 indicator target weight actual score"],
      },
    ],
  },
];

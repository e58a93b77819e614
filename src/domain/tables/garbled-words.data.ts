// Words that copies of the appraisal rules print for others. They are only recognised: our forms print the right ones.

export const garbledWords: readonly { readonly printed: string; readonly meant: string }[] = [
  { printed: "考评早期", meant: "考核期初" },
  { printed: "考评末期", meant: "考核期末" },
  { printed: "考评", meant: "考核" },
  { printed: "企业经理室", meant: "总经理室" },
  { printed: "职员", meant: "员工" },
  { printed: "立即性", meant: "及时性" },
  { printed: "立即间节点", meant: "及时间节点" },
  { printed: "署名", meant: "签名" },
  { printed: "步骤", meant: "流程" },
  { printed: "汇报", meant: "报告" },
];

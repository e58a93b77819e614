// The form that is known while examples of rules about forms run; its headers are in cellWords of the examples' texts.
import type { KnownForm } from "../../domain/tables";

export const exampleForm: KnownForm = {
  id: "example",
  table: "indicators",
  titles: [],
  fields: [{ field: "example.code", labels: { "zh-CN": "项目代号", en: "Project code" }, required: true }],
  tables: [
    {
      columns: [
        {
          field: "example.subject",
          headers: { "zh-CN": "评什么", en: "Subject under review" },
          role: "indicator",
          required: true,
        },
        { field: "example.share", headers: { "zh-CN": "份额", en: "Share" }, role: "weight", required: true },
        {
          field: "example.proof",
          headers: { "zh-CN": "凭什么", en: "How it was proven" },
          role: "evidence",
          required: true,
        },
        { field: "example.grade", headers: { "zh-CN": "给分", en: "Grade given" }, role: "score", required: true },
      ],
    },
  ],
};

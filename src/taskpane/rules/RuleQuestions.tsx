// The questions a rule leaves open, each with what holds until it is answered.
import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import type { Rule, RuleAnswers } from "../../commands/rule-reader";
import { t } from "../../i18n/rules";
import type { RuleReader } from "../pane-actions";
import { answerText, questionText } from "./rule-words";
import { useRulesViewStyles } from "./RulesView.styles";

interface RuleQuestionsProps {
  readonly rule: Rule;
  readonly answers: RuleAnswers;
  readonly reader: RuleReader;
  onAnswer(id: string, answer: string): void;
}

export function RuleQuestions({ rule, answers, reader, onAnswer }: RuleQuestionsProps) {
  const styles = useRulesViewStyles();
  const set = rule.kind === "bands" ? rule.set : undefined;
  if (rule.questions.length === 0) return null;
  return (
    <section aria-label={t("rules.questions")} className={styles.group}>
      <h2 className={styles.heading}>{t("rules.questions")}</h2>
      {rule.questions.map((question) => (
        <Field key={question.id} label={questionText(question, set, reader)}>
          {question.options.length === 0 ? (
            <Input
              value={answers[question.id] ?? question.usual}
              onChange={(_, { value }) => {
                onAnswer(question.id, value);
              }}
            />
          ) : (
            <RadioGroup
              value={answers[question.id] ?? question.usual}
              onChange={(_, { value }) => {
                onAnswer(question.id, value);
              }}
            >
              {question.options.map((option) => (
                <Radio key={option} value={option} label={answerText(option, set)} />
              ))}
            </RadioGroup>
          )}
        </Field>
      ))}
    </section>
  );
}

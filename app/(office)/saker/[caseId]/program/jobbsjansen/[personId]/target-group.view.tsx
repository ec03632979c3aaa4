import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Section } from "@/app/_ui/kit/page";
import { DataTable } from "@/app/_ui/kit/table";
import { Tag, type Tone } from "@/app/_ui/kit/tag";
import { useRuleText } from "@/app/_ui/law/rule-words";
import type { Point, TargetGroupAnswer } from "@/lib/jobbsjansen/rules/target-group";
import styles from "./jobbsjansen.module.css";

const TONES: Record<TargetGroupAnswer["result"], Tone> = {
  inside: "success",
  outside: "warning",
  missing: "info",
  unknown_rule: "neutral",
};
const POINT_TONES: Record<Point["state"], Tone> = {
  met: "success",
  unmet: "warning",
  missing: "info",
};

/** Whether the person is in the target group on a day, condition by condition with its source. */
export function TargetGroupView({ answer, day }: { answer: TargetGroupAnswer; day: string }) {
  const t = useTranslations("jobbsjansen.target");
  return (
    <Section
      title={t("title")}
      level={3}
      actions={
        <Tag tone={TONES[answer.result]}>
          {t.rich(answer.result, { date: () => <DateText value={day} /> })}
        </Tag>
      }
    >
      {answer.openFrom && (
        <p>{t.rich("openFrom", { date: () => <DateText value={answer.openFrom} /> })}</p>
      )}
      {answer.points.length > 0 &&
        (answer.result === "inside" ? (
          <Disclosure summary={t("allMet", { count: answer.points.length })}>
            <Points points={answer.points} />
          </Disclosure>
        ) : (
          <Points points={answer.points} />
        ))}
    </Section>
  );
}

/** Condition by condition, with its source. */
function Points({ points }: { points: readonly Point[] }) {
  const t = useTranslations("jobbsjansen.target");
  const textOf = useRuleText();
  return (
    <DataTable
      caption={t("caption")}
      captionHidden
      rows={points}
      rowKey={({ code }) => code}
      columns={[
        {
          key: "condition",
          header: t("condition"),
          primary: true,
          cell: ({ code }) => t(`points.${code}`),
        },
        {
          key: "state",
          header: t("state"),
          cell: ({ state }) => <Tag tone={POINT_TONES[state]}>{t(`states.${state}`)}</Tag>,
        },
        {
          key: "rule",
          header: t("rule"),
          wideOnPhone: true,
          cell: ({ rule }) => (
            <>
              {textOf(rule)}{" "}
              <span className={styles.quiet}>
                {rule.law ?? rule.source}
                {!rule.verified && ` · ${t("unverified")}`}
              </span>
            </>
          ),
        },
      ]}
    />
  );
}

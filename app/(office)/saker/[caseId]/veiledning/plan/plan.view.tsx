import { useFormatter, useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Row, Stack } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import type { Plan, Topic } from "@/lib/guidance/types";
import type { PlainDate } from "@/lib/platform/dates";
import styles from "../guidance.module.css";

/** Who wrote a version, and when. */
export function WrittenBy({ plan }: { plan: Plan }) {
  const t = useTranslations("guidance.plan");
  const day = useDay();
  const { version, writtenOn, writtenByName } = plan;
  return <>{t("writtenBy", { version, date: day(writtenOn), name: writtenByName })}</>;
}

/** A version of the plan, to read; `today` is null for one that no longer stands. */
export function PlanView({
  plan,
  topics,
  today,
}: {
  plan: Plan;
  topics: readonly Topic[];
  today: PlainDate | null;
}) {
  const t = useTranslations("guidance.plan");
  const titles = new Map(topics.map((topic) => [topic.code, topic.title]));
  const text = (value: string | null) => value && <span className={styles.text}>{value}</span>;
  const list = (values: readonly string[]) =>
    values.length > 0 && (
      <ul>
        {values.map((value) => (
          <li key={value}>{value}</li>
        ))}
      </ul>
    );
  const named = (codes: readonly string[]) => list(codes.map((code) => titles.get(code) ?? code));
  const items = [
    { key: "mappedOn", value: <DateText value={plan.mappedOn} style="long" /> },
    { key: "manages", value: text(plan.manages) },
    { key: "wishes", value: text(plan.wishes) },
    { key: "wanted", value: named(plan.wanted) },
    { key: "needed", value: named(plan.needed) },
    { key: "goals", value: list(plan.goals) },
    { key: "methods", value: plan.methods.map((code) => t(`method.${code}`)).join(", ") },
    { key: "methodsReason", value: text(plan.methodsReason) },
    { key: "householdDoes", value: text(plan.householdDoes) },
    { key: "adviserDoes", value: text(plan.adviserDoes) },
    { key: "othersDo", value: text(plan.othersDo) },
  ] as const;
  return (
    <Stack>
      {today !== null && (
        <Row>
          <span className={styles.last}>
            <WrittenBy plan={plan} />
          </span>
          <Review reviewOn={plan.reviewOn} today={today} />
        </Row>
      )}
      <DefinitionList
        columns={2}
        items={items.map(({ key, value }) => ({
          term: t(`field.${key}`),
          value: value || t("noneSaid"),
        }))}
      />
    </Stack>
  );
}

/** When the plan is to be looked at again. */
export function Review({ reviewOn, today }: { reviewOn: PlainDate | null; today: PlainDate }) {
  const t = useTranslations("guidance.plan");
  const day = useDay();
  if (!reviewOn) return <Tag>{t("noReview")}</Tag>;
  const isPassed = reviewOn < today;
  return (
    <Tag tone={isPassed ? "warning" : "neutral"}>
      {t(isPassed ? "reviewPassed" : "reviewOn", { date: day(reviewOn) })}
    </Tag>
  );
}

function useDay() {
  const format = useFormatter();
  return (on: PlainDate) =>
    format.dateTime(new Date(`${on}T12:00:00Z`), {
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    });
}

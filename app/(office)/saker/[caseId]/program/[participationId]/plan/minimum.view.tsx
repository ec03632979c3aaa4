import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon } from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Section } from "@/app/_ui/kit/page";
import { MINIMUM_LAW, type MinimumField, minimumOf } from "@/lib/programme/rules/plan-content";
import type { WholePlan } from "@/lib/programme/types";
import styles from "./plan.module.css";

/** Where each of the fields is filled in. */
const PLACES: Record<MinimumField, string> = {
  endGoal: "skriv#mal",
  longTermGoal: "skriv#mal",
  norwegianGoal: "skriv#norsk",
  extent: "skriv#omfang",
  duration: "skriv#varighet",
  elements: "element",
  reasons: "skriv#begrunnelse",
  complaint: "skriv#klage",
};

/** What the law demands of every plan, and whether this one has it. */
export function MinimumView({
  whole,
  base,
  mayChange,
}: {
  whole: WholePlan;
  base: string;
  mayChange: boolean;
}) {
  const t = useTranslations("programme.minimum");
  const fields = minimumOf(whole.plan, whole.elements);
  const done = fields.filter(({ complete }) => complete).length;
  return (
    <Section title={t("title")} level={3}>
      <p className={styles.quiet}>{t("count", { done, all: fields.length, law: MINIMUM_LAW })}</p>
      <ul className={`${styles.plain} ${styles.minimum}`}>
        {fields.map(({ field, complete }) => (
          <li key={field} data-complete={complete}>
            {complete ? (
              <CheckmarkCircleIcon title={t("complete")} />
            ) : (
              <ExclamationmarkTriangleIcon title={t("missing")} />
            )}
            {mayChange && !complete ? (
              <AppLink href={`${base}/plan/${PLACES[field]}`}>{t(field)}</AppLink>
            ) : (
              <span>{t(field)}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

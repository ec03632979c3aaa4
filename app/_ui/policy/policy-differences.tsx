import { useTranslations } from "next-intl";
import { POLICY_PARTS } from "@/lib/policy/rules/content";
import type { PolicyDifference } from "@/lib/policy/rules/lines";
import { Section, Stack } from "../kit/page";
import styles from "./policy.module.css";
import { usePolicyWords } from "./policy-words";

/** What an edition changes in the one before it, part by part. */
export function PolicyDifferences({ differences }: { differences: readonly PolicyDifference[] }) {
  const t = useTranslations("policy");
  if (differences.length === 0) return <p>{t("differences.none")}</p>;
  return (
    <Stack gap="lg">
      {POLICY_PARTS.map((part) => {
        const some = differences.filter((difference) => difference.part === part);
        return (
          some.length > 0 && (
            <Section key={part} title={t(`parts.${part}`)} level={3}>
              <dl className={styles.differences}>
                {some.map((difference) => (
                  <Difference key={difference.field} difference={difference} />
                ))}
              </dl>
            </Section>
          )
        );
      })}
    </Stack>
  );
}

function Difference({ difference }: { difference: PolicyDifference }) {
  const t = useTranslations("policy.differences");
  const { term, value } = usePolicyWords();
  const { field, before, after } = difference;
  return (
    <div className={styles.difference}>
      <dt>{term(field)}</dt>
      {before !== null && (
        <dd>
          <span className={styles.side}>{t("before")} </span>
          <del>{value(field, before)}</del>
        </dd>
      )}
      <dd>
        <span className={styles.side}>{t("after")} </span>
        {after === null ? <em>{t("notSaid")}</em> : <ins>{value(field, after)}</ins>}
      </dd>
    </div>
  );
}

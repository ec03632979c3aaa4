import { useTranslations } from "next-intl";
import { Fragment } from "react";
import type { Decision, Law } from "@/lib/law/types";
import { Disclosure } from "../kit/disclosure";
import { Stack } from "../kit/page";
import { Tag } from "../kit/tag";
import { useFactWords } from "./fact-words";
import styles from "./law.module.css";
import { RuleReference, useRuleText } from "./rule-words";

type Made = Pick<Decision<string>, "rules" | "facts" | "settings">;

/** Why the law decides as it does: the rules, the facts, and what the law itself leaves open. */
export function Why({
  decisions,
  setting,
}: {
  decisions: readonly Made[];
  setting: Law["setting"];
}) {
  const t = useTranslations("law.rights");
  const ruleText = useRuleText();
  const rules = once(
    decisions.flatMap((one) => one.rules),
    ({ id, version }) => `${id} ${version}`,
  );
  const facts = once(
    decisions.flatMap((one) => one.facts),
    ({ fact }) => fact,
  );
  const settings = [...new Set(decisions.flatMap((one) => one.settings))];
  const tSetting = useTranslations("law.setting");
  const words = useFactWords();
  if (rules.length === 0 && facts.length === 0) return null;
  return (
    <Disclosure summary={t("whyPlain")}>
      <Stack gap="md">
        <ul className={styles.rules}>
          {rules.map((rule) => (
            <li key={`${rule.id} ${rule.version}`}>
              <p>{ruleText(rule)}</p>
              <span className={styles.reference}>
                <RuleReference rule={rule} />
                {!rule.verified && <Tag tone="warning">{t("byDefault")}</Tag>}
              </span>
            </li>
          ))}
        </ul>
        {facts.length > 0 && (
          <div>
            <p className={styles.term}>{t("facts")}</p>
            <dl className={styles.facts}>
              {facts.map(({ fact, value }) => (
                <Fragment key={fact}>
                  <dt>{words.label(fact)}</dt>
                  <dd>{words.value(fact, value)}</dd>
                </Fragment>
              ))}
            </dl>
          </div>
        )}
        {settings.length > 0 && (
          <div>
            <p className={styles.term}>{t("open")}</p>
            <ul className={styles.bullets}>
              {settings.map((key) => (
                <li key={key}>
                  {tSetting(`${key}.q` as "upper_age_edge.q")}{" "}
                  {tSetting(`${key}.${setting(key).value}` as "upper_age_edge.inclusive")}.{" "}
                  {setting(key).isDefault && <Tag tone="warning">{t("byDefault")}</Tag>}
                </li>
              ))}
            </ul>
          </div>
        )}
      </Stack>
    </Disclosure>
  );
}

function once<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

import { useTranslations } from "next-intl";
import { useLineWords } from "@/app/_ui/benefit/line-words";
import { useKroner, useMonth } from "@/app/_ui/benefit/money-words";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { MoneyText } from "@/app/_ui/kit/money-text";
import { Row } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import { RuleReference } from "@/app/_ui/law/rule-words";
import type { PersonMonth } from "@/lib/benefit/types";
import type { LegalRule } from "@/lib/law/types";
import styles from "./benefit.module.css";

/** A month: each line with its amount and the sentence that explains it, and their sum. */
export function MonthCard({
  month,
  rules,
  open,
}: {
  month: PersonMonth;
  rules: ReadonlyMap<string, LegalRule>;
  open: boolean;
}) {
  const t = useTranslations("benefit");
  const kroner = useKroner();
  const name = useMonth();
  const words = useLineWords();
  const { status, totalOre, lines, missing, needsDecision } = month;
  return (
    <Disclosure
      open={open}
      summary={
        <span className={styles.head}>
          <span className={styles.month}>{name(month.month)}</span>
          <Tag tone={status === "approved" ? "success" : "warning"}>
            {status === "approved" ? t("person.approved") : t("person.preliminary")}
          </Tag>
          <MoneyText ore={totalOre} />
        </span>
      }
    >
      {missing.length > 0 && (
        <>
          <p>{t("person.heldBack")}</p>
          <ul>
            {missing.map((code) => (
              <li key={code}>{t(`missing.${code}`)}</li>
            ))}
          </ul>
        </>
      )}
      {lines.length > 0 && (
        <dl className={styles.lines}>
          {lines.map((line, index) => (
            // Lines have no key of their own, and never change places.
            // biome-ignore lint/suspicious/noArrayIndexKey: a frozen list
            <div key={index} className={styles.line}>
              <dt className={styles.name}>
                {t(`lineName.${line.code}`)}
                <span className={styles.words}>{words(line)}</span>
                <span className={styles.law}>
                  {line.rules
                    .flatMap((id) => rules.get(id) ?? [])
                    .map((rule) => (
                      <span key={rule.id}>
                        <RuleReference rule={rule} />
                      </span>
                    ))}
                </span>
              </dt>
              <dd className={styles.amount}>{kroner(line.ore)}</dd>
            </div>
          ))}
          <div className={styles.sum}>
            <dt>{t("person.sum")}</dt>
            <dd className={styles.amount}>
              <MoneyText ore={totalOre} />
            </dd>
          </div>
        </dl>
      )}
      {needsDecision && (
        <Row>
          <Tag tone="warning">{t("person.needsDecision")}</Tag>
        </Row>
      )}
    </Disclosure>
  );
}

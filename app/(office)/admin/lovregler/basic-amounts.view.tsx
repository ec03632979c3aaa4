import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { MoneyText } from "@/app/_ui/kit/money-text";
import { Section } from "@/app/_ui/kit/page";
import styles from "@/app/_ui/law/law.module.css";
import type { Law, OwnBasicAmount } from "@/lib/law/types";
import { yearOf } from "@/lib/platform/dates";
import { setBasicAmountAction } from "./set-basic-amount.action";
import { SetBasicAmountForm } from "./set-basic-amount.form";

/** The basic amounts that the municipality has entered, and the form for the next. */
export function BasicAmounts({ law, amounts }: { law: Law; amounts: readonly OwnBasicAmount[] }) {
  const t = useTranslations("law.admin");
  const last = law.rules.findLast(({ id }) => id === "G")?.validFrom ?? "";
  const own = amounts.at(-1);
  const next = `${yearOf(own?.validFrom ?? last) + 1}-05-01`;
  return (
    <Section title={t("amounts")}>
      <p className={styles.note}>{t("amountsLead")}</p>
      {amounts.length === 0 ? (
        <p>{t("noAmounts", { year: String(yearOf(last)) })}</p>
      ) : (
        <ul className={styles.lines}>
          {amounts.map(({ validFrom, ore, reference }) => (
            <li key={validFrom}>
              <MoneyText ore={ore} /> · <DateText value={validFrom} />{" "}
              <span className={styles.note}>{reference}</span>
            </li>
          ))}
        </ul>
      )}
      <SetBasicAmountForm key={next} action={setBasicAmountAction} validFrom={next} />
    </Section>
  );
}

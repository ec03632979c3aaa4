import { useTranslations } from "next-intl";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { tenancyLimitOn } from "@/lib/dwellings/rules/tenancy-limits";
import type { PlainDate } from "@/lib/platform/dates";
import styles from "./assessment.module.css";

const KNOWN = [
  "index-notice",
  "market-rent-after",
  "deposit-released",
  "deposited-rent-answer",
  "consent-by-silence",
  "runs-on-after",
  "protest",
  "suit-after-protest",
  "eviction-after-warning",
] as const;

/** What husleieloven says of the tenancy beside what the checks ask, with its numbers of today. */
export function WorthKnowing({ today }: { today: PlainDate }) {
  const t = useTranslations("assessment");
  return (
    <Disclosure summary={t("knowTitle")}>
      <ul className={styles.knows}>
        {KNOWN.map((key) => {
          const limit = tenancyLimitOn(`lease.${key}`, today);
          return (
            limit && (
              <li key={key}>
                {t(`know.${key}`, { number: limit.value })} ({limit.law})
              </li>
            )
          );
        })}
      </ul>
    </Disclosure>
  );
}

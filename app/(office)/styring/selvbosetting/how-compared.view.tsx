import { useTranslations } from "next-intl";
import { Tag } from "@/app/_ui/kit/tag";
import styles from "@/app/_ui/steering/comparison.module.css";
import { CROWDING_DEFINITIONS } from "@/lib/dwellings/rules/crowding";
import { tenancyLimitOn } from "@/lib/dwellings/rules/tenancy-limits";
import type { PlainDate } from "@/lib/platform/dates";
import { sourceOf } from "@/lib/steering/rules/compared-homes";
import { type Measure, measureCodes } from "@/lib/steering/rules/comparison";

/** What each measure counts and leaves out, where its limits come from, and why it is looked at. */
export function HowCompared({ today }: { today: PlainDate }) {
  const t = useTranslations("comparison.how");
  const c = useTranslations("comparison.measure");
  return (
    <dl className={styles.how}>
      <div>
        <dt>{t("whoTerm")}</dt>
        <dd>{t("who")}</dd>
      </div>
      {measureCodes.map((measure) => (
        <div key={measure}>
          <dt>{c(measure)}</dt>
          <dd>
            {t(measure, {
              area: CROWDING_DEFINITIONS.register.areaPerPerson,
              months: tenancyLimitOn("lease.fixed-term", today)?.value ?? 0,
            })}
            <Source measure={measure} today={today} />
          </dd>
        </div>
      ))}
      <div>
        <dt>{t("nibrTerm")}</dt>
        <dd>
          {t("nibr")} <span className={styles.quiet}>{t("nibrSource")}</span>
        </dd>
      </div>
    </dl>
  );
}

function Source({ measure, today }: { measure: Measure; today: PlainDate }) {
  const t = useTranslations("comparison.how");
  const source = sourceOf(measure, today);
  if (!source) return null;
  return (
    <span className={styles.quiet}>
      {" "}
      {t("source", { law: source.law })}
      {!source.verified && <Tag tone="warning">{t("unverified")}</Tag>}
    </span>
  );
}

import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Tag } from "@/app/_ui/kit/tag";
import styles from "@/app/_ui/steering/steering.module.css";
import { limitOn } from "@/lib/rules/rules/limits";
import type { Indicator } from "@/lib/steering/rules/indicators";
import type { CountedExitReasons } from "@/lib/steering/types";

/** What the figure means and how it is counted, in plain words, with what has not been verified. */
export function HowCounted({
  indicator,
  reasons,
}: {
  indicator: Indicator;
  reasons: CountedExitReasons["reasons"];
}) {
  const t = useTranslations("steering");
  const law = limitOn("programme.decision-and-start", "2026-01-01")?.law ?? "";
  const unsure = indicator.startsWith("work_or_education")
    ? reasons.filter((reason) => !reason.verified)
    : [];
  return (
    <dl className={styles.how}>
      <div>
        <dd>{t(`how.${indicator}.what`, { law })}</dd>
      </div>
      <div>
        <dt>{t("how.whoTerm")}</dt>
        <dd>{t(`how.${indicator}.who`)}</dd>
      </div>
      <div>
        <dt>{t("how.reachedTerm")}</dt>
        <dd>{t(`how.${indicator}.reached`)}</dd>
      </div>
      {unsure.length > 0 && (
        <div>
          <dt>
            {t("how.unsureTerm")} <Tag tone="warning">{t("benchmark.unverified")}</Tag>
          </dt>
          <dd>
            {t("how.unsureText")}
            <ul className={styles.reasons}>
              {unsure.map(({ code, label, counts }) => (
                <li key={code}>
                  {label}: {t(`counts.${counts}`).toLocaleLowerCase("nb")}
                </li>
              ))}
            </ul>
            <AppLink href="/styring/telling">{t("how.seeCounting")}</AppLink>
          </dd>
        </div>
      )}
    </dl>
  );
}

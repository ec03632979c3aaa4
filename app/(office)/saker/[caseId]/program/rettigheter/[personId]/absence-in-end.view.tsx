import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Tag } from "@/app/_ui/kit/tag";
import styles from "@/app/_ui/law/law.module.css";
import type { CountedAbsence } from "@/lib/attendance/rules/extension";
import { type Place, useDayWords } from "./decision-card.view";

/** How absence and leave move the end: the sum, and the days it is made of, without their grounds. */
export function AbsenceInEnd({ absence, place }: { absence: CountedAbsence; place: Place }) {
  const t = useTranslations("law.rights.absence");
  const day = useDayWords();
  const { counted, tenths, threshold, addedDays, rule, setting } = absence;
  return (
    <div>
      <p>
        {addedDays > 0
          ? t("extends", { days: tenths / 10, added: addedDays })
          : t("notEnough", { days: tenths / 10, threshold })}
      </p>
      <Disclosure summary={t("why")}>
        <ul className={styles.bullets}>
          {counted.map((spell) => (
            <li key={`${spell.code} ${spell.fromOn}`}>
              {spell.fromOn === spell.toOn
                ? t("day", { day: day(spell.fromOn), days: spell.tenths / 10 })
                : t("spell", {
                    from: day(spell.fromOn),
                    to: day(spell.toOn),
                    days: spell.tenths / 10,
                  })}
            </li>
          ))}
        </ul>
        <p>
          {t("rule", { threshold, law: rule.law ?? rule.id })}{" "}
          {t(setting.value === "excess" ? "excess" : "whole")}{" "}
          {setting.isDefault && <Tag tone="warning">{t("notVerified")}</Tag>}
        </p>
        <p>
          <AppLink href={`/saker/${place.caseId}/program/fravaer/${place.personId}`}>
            {t("toAbsence")}
          </AppLink>
        </p>
      </Disclosure>
    </div>
  );
}

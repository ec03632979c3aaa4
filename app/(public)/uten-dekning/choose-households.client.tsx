"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/app/_ui/kit/button";
import { DateText } from "@/app/_ui/kit/date-text";
import { Section } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { Tag } from "@/app/_ui/kit/tag";
import type { AheadHousehold } from "@/lib/guidance/types";
import styles from "./road.module.css";
import type { Road } from "./use-road.client";

/** Those with the nearest session stand first; few visit more in a day. */
const FIRST = 8;

/** The households that one may be about to visit, each with a button that takes it along. */
export function ChooseHouseholds({ road, ahead }: { road: Road; ahead: AheadHousehold[] }) {
  const t = useTranslations("offline");
  const [all, setAll] = useState(false);
  const [taking, setTaking] = useState<string | null>(null);
  const here = new Set(road.contents.households.map(({ caseId }) => caseId));
  const today = new Date().toLocaleDateString("sv", { timeZone: "Europe/Oslo" });
  const take = async (household: AheadHousehold) => {
    setTaking(household.caseId);
    await road.take(household);
    setTaking(null);
  };
  return (
    <Section title={t("choose.title")}>
      <p className={styles.lead}>{t("choose.lead")}</p>
      {ahead.length === 0 ? (
        <EmptyState title={t("choose.title")} level={3}>
          {t("choose.empty")}
        </EmptyState>
      ) : (
        <ul className={styles.ahead}>
          {(all ? ahead : ahead.slice(0, FIRST)).map((household) => (
            <li key={household.caseId} className={styles.one}>
              <div>
                <strong>{household.name}</strong>{" "}
                <span className={styles.quiet}>{household.number}</span>
                <div className={styles.marks}>
                  {household.nextSessionOn === today ? (
                    <Tag tone="accent">{t("choose.today")}</Tag>
                  ) : (
                    household.nextSessionOn && (
                      <span className={styles.quiet}>
                        {t.rich("taken.next", {
                          date: () => <DateText value={household.nextSessionOn} />,
                        })}
                      </span>
                    )
                  )}
                  {household.hasDraft && <Tag>{t("choose.draft")}</Tag>}
                </div>
                {household.stays && <p className={styles.quiet}>{t("choose.stays")}</p>}
              </div>
              {here.has(household.caseId) ? (
                <Tag tone="success">{t("choose.already")}</Tag>
              ) : (
                !household.stays && (
                  <Button
                    variant="secondary"
                    disabled={taking !== null}
                    aria-label={t("choose.takeNamed", { name: household.name })}
                    onClick={() => void take(household)}
                  >
                    {taking === household.caseId ? t("choose.taking") : t("choose.take")}
                  </Button>
                )
              )}
            </li>
          ))}
        </ul>
      )}
      {!all && ahead.length > FIRST && (
        <div>
          <Button variant="tertiary" onClick={() => setAll(true)}>
            {t("choose.all", { count: ahead.length })}
          </Button>
        </div>
      )}
    </Section>
  );
}

"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { v7 } from "uuid";
import { Button } from "@/app/_ui/kit/button";
import { Card } from "@/app/_ui/kit/card";
import { DateText } from "@/app/_ui/kit/date-text";
import { Row, Section, Stack } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { HashLink } from "@/app/_ui/offline/hash-link";
import type { Kept } from "@/app/_ui/offline/records";
import { removeHousehold } from "@/app/_ui/offline/records";
import styles from "./road.module.css";
import type { Road } from "./use-road.client";

/** The households that lie on the phone, the nearest session first. */
export function TakenHouseholds({ road }: { road: Road }) {
  const t = useTranslations("offline");
  const { households, entries, photos } = road.contents;
  const nothingToSend = photos.length === 0 && entries.every(({ state }) => state === "sent");
  return (
    <Section
      title={t("taken.title")}
      actions={
        households.length > 0 && road.contact === "signed-in" && nothingToSend ? (
          <Button
            variant="tertiary"
            size="sm"
            onClick={road.takeAnew}
            title={t("choose.againHelp")}
          >
            {t("choose.again")}
          </Button>
        ) : null
      }
    >
      {households.length === 0 ? (
        <EmptyState title={t("taken.empty")} level={3}>
          {t("taken.emptyText")}
        </EmptyState>
      ) : (
        <Stack>
          {households.map((household) => (
            <Household key={household.caseId} household={household} road={road} />
          ))}
        </Stack>
      )}
    </Section>
  );
}

function Household({ household, road }: { household: Kept; road: Road }) {
  const t = useTranslations("offline");
  const { caseId, name, number, persons, agreements, next, draft } = household;
  const [newId] = useState(() => v7());
  const begun = draft && !road.contents.entries.some(({ id }) => id === draft.id);
  const remove = async () => {
    await removeHousehold(caseId);
    await road.reload();
  };
  return (
    <Card title={name} level={3}>
      <p className={styles.quiet}>
        {number} · {t("taken.persons", { count: persons.length })}
        {next && (
          <>
            {" · "}
            {t.rich("taken.next", { date: () => <DateText value={next.on} /> })}
          </>
        )}
      </p>
      {next?.note && <p className={styles.text}>{next.note}</p>}
      <ul className={styles.persons}>
        {persons.map((person) => (
          <li key={person.id}>
            {person.name}
            <span className={styles.quiet}>
              {[
                person.minor && t("taken.minor"),
                person.languages.join(", "),
                person.interpreterNeeded && t("taken.interpreter"),
              ]
                .filter(Boolean)
                .map((word) => ` · ${word}`)}
            </span>
          </li>
        ))}
      </ul>
      {agreements.length > 0 && (
        <>
          <h4 className={styles.small}>{t("taken.agreements")}</h4>
          <ul className={styles.persons}>
            {agreements.map((agreement) => (
              <li key={`${agreement.text}${agreement.dueOn}`}>
                {agreement.text}
                <span className={styles.quiet}>
                  {" · "}
                  {agreement.responsible}
                  {agreement.dueOn && (
                    <>
                      {" · "}
                      {t.rich("taken.due", { date: () => <DateText value={agreement.dueOn} /> })}
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Row>
        {begun && (
          <HashLink
            to={`kladd/${caseId}`}
            variant="primary"
            label={`${t("taken.resume")}, ${name}`}
          >
            {t("taken.resume")}
          </HashLink>
        )}
        <HashLink
          to={`ny/${caseId}/${newId}`}
          variant={begun ? "secondary" : "primary"}
          label={`${t("taken.newSession")}, ${name}`}
        >
          {t("taken.newSession")}
        </HashLink>
        <Button
          variant="tertiary"
          tone="danger"
          onClick={remove}
          aria-label={t("taken.remove", { name })}
        >
          {t("taken.removeShort")}
        </Button>
      </Row>
    </Card>
  );
}

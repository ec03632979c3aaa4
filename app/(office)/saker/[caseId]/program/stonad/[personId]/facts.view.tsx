import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useDay, useKroner, useMonth } from "@/app/_ui/benefit/money-words";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Section, Stack } from "@/app/_ui/kit/page";
import type { RecordedIncome, RecordedSetOff, RecordedSituation } from "@/lib/benefit/types";
import styles from "./benefit.module.css";
import { removeFactAction } from "./remove-fact.action";
import { saveIncomeAction } from "./save-income.action";
import { SaveIncomeForm } from "./save-income.form";
import { saveSetOffAction } from "./save-set-off.action";
import { SaveSetOffForm } from "./save-set-off.form";
import { saveSituationAction } from "./save-situation.action";
import { SaveSituationForm } from "./save-situation.form";

export type Place = {
  caseId: string;
  personId: string;
  /** Months to choose between, newest first. */
  months: readonly string[];
  mayWrite: boolean;
};

type Partner = { personId: string; name: string };

/** Where the person lives and with whom. */
export function Situations({
  place,
  situations,
  partners,
}: {
  place: Place;
  situations: readonly RecordedSituation[];
  partners: readonly Partner[];
}) {
  const t = useTranslations("benefit");
  const day = useDay();
  const form = (one?: RecordedSituation) => (
    <SaveSituationForm action={saveSituationAction} place={place} partners={partners} one={one} />
  );
  return (
    <Facts
      id="bosted"
      addLabel={t("person.addHome")}
      title={t("person.home")}
      empty={t("person.homeEmpty")}
      add={place.mayWrite && form()}
      place={place}
    >
      {situations.map((one) => (
        <Fact key={one.id} one={one} fact="situation" place={place} form={form(one)}>
          <span>{t(`situation.${one.kind}`)}</span>
          {one.partnerId && (
            <span>
              {t("person.withPartner", {
                name: partners.find(({ personId }) => personId === one.partnerId)?.name ?? "–",
              })}
            </span>
          )}
          <Period from={day(one.fromOn)} to={one.toOn && day(one.toOn)} />
        </Fact>
      ))}
    </Facts>
  );
}

/** What the person gets beside the benefit. */
export function Incomes({ place, incomes }: { place: Place; incomes: readonly RecordedIncome[] }) {
  const t = useTranslations("benefit");
  const kroner = useKroner();
  const month = useMonth();
  const format = useFormatter();
  const form = (one?: RecordedIncome) => (
    <SaveIncomeForm action={saveIncomeAction} place={place} one={one} />
  );
  return (
    <Facts
      id="ytelser"
      addLabel={t("person.addIncome")}
      title={t("person.income")}
      empty={t("person.incomeEmpty")}
      add={place.mayWrite && form()}
      place={place}
    >
      {incomes.map((one) => (
        <Fact key={one.id} one={one} fact="income" place={place} form={form(one)}>
          <span>{t(`income.${one.kind}`)}</span>
          <span>{t("person.monthly", { amount: kroner(one.monthlyOre) })}</span>
          {one.minutes !== null && (
            <span>{t("person.hoursOf", { hours: format.number(one.minutes / 60) })}</span>
          )}
          {one.earnedBefore !== null && (
            <span>{one.earnedBefore ? t("person.earned") : t("person.notEarned")}</span>
          )}
          <Period from={month(one.fromMonth)} to={one.toMonth && month(one.toMonth)} />
        </Fact>
      ))}
    </Facts>
  );
}

/** What is decided to be set off. */
export function SetOffs({ place, setOffs }: { place: Place; setOffs: readonly RecordedSetOff[] }) {
  const t = useTranslations("benefit.person");
  const kroner = useKroner();
  const month = useMonth();
  const day = useDay();
  const form = (one?: RecordedSetOff) => (
    <SaveSetOffForm action={saveSetOffAction} place={place} one={one} />
  );
  return (
    <Facts
      id="motregning"
      addLabel={t("addSetOff")}
      title={t("setOff")}
      empty={t("setOffEmpty")}
      add={place.mayWrite && form()}
      place={place}
    >
      {setOffs.map((one) => (
        <Fact key={one.id} one={one} fact="set_off" place={place} form={form(one)}>
          <span>{t("decided", { day: day(one.decidedOn), reason: one.reason })}</span>
          <span>
            {t("left", {
              left: kroner(one.leftOre),
              total: kroner(one.totalOre),
              monthly: kroner(one.monthlyOre),
              month: month(one.firstMonth),
            })}
          </span>
        </Fact>
      ))}
    </Facts>
  );
}

function Period({ from, to }: { from: string; to: string | null }) {
  const t = useTranslations("benefit.person");
  return <span>{to ? t("until", { from, to }) : t("since", { from })}</span>;
}

function Facts({
  id,
  title,
  empty,
  addLabel,
  add,
  place,
  children,
}: {
  id: string;
  addLabel: string;
  title: string;
  empty: string;
  add: ReactNode;
  place: Place;
  children: readonly ReactNode[];
}) {
  return (
    <Section title={title} level={3} id={id}>
      {children.length === 0 ? <p>{empty}</p> : <ul className={styles.facts}>{children}</ul>}
      {place.mayWrite && <Disclosure summary={addLabel}>{add}</Disclosure>}
    </Section>
  );
}

function Fact({
  one,
  fact,
  place,
  form,
  children,
}: {
  one: { id: string; version: number };
  fact: "situation" | "income" | "set_off";
  place: Place;
  form: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations("benefit.person");
  const { caseId, personId } = place;
  return (
    <li className={styles.fact}>
      <p className={styles.told}>{children}</p>
      {place.mayWrite && (
        <Disclosure summary={t("change")}>
          <Stack gap="md">
            {form}
            <ConfirmActForm
              action={removeFactAction}
              hidden={{ caseId, personId, fact, id: one.id, version: one.version }}
              label={t("remove")}
              tone="danger"
              variant="secondary"
            />
          </Stack>
        </Disclosure>
      )}
    </li>
  );
}

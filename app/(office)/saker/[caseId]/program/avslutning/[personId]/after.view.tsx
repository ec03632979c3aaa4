import { useTranslations } from "next-intl";
import { type CompletionTexts, situationGroups } from "@/app/_ui/completion/completion-groups";
import { DateText } from "@/app/_ui/kit/date-text";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Section } from "@/app/_ui/kit/page";
import { GroupsForm } from "@/app/_ui/programme/groups.form";
import type { PersonCompletion } from "@/lib/completion/queries/person-completion";
import { type SituationMonths, situationMonths } from "@/lib/completion/rules/codes";
import { isAskedAfter, situationDueOn } from "@/lib/completion/rules/situation";
import type { Situation } from "@/lib/completion/types";
import styles from "./completion.module.css";
import { recordSituationAction } from "./record-situation.action";

/** What the person does 12 and 24 months after the programme. */
export function After({ shown, texts }: { shown: PersonCompletion; texts: CompletionTexts }) {
  const t = useTranslations("completion");
  const { programme } = shown;
  const { endedOn, exitReason } = programme;
  return (
    <div id="etter" className={styles.anchor}>
      <Section title={t("step.etter")}>
        <p className={styles.lead}>{t("after.lead")}</p>
        {endedOn === null ? (
          <p className={styles.quiet}>{t("after.notEnded")}</p>
        ) : isAskedAfter(exitReason) ? (
          situationMonths.map((months) => (
            <AtMonths
              key={months}
              shown={shown}
              texts={texts}
              months={months}
              dueOn={situationDueOn(endedOn, months)}
            />
          ))
        ) : (
          <p className={styles.quiet}>{t("after.notAsked")}</p>
        )}
      </Section>
    </div>
  );
}

function AtMonths({
  shown,
  texts,
  months,
  dueOn,
}: {
  shown: PersonCompletion;
  texts: CompletionTexts;
  months: SituationMonths;
  dueOn: string;
}) {
  const t = useTranslations("completion");
  const status = useTranslations("programme.status");
  const { situations, programme, mayWrite, today } = shown;
  const own = situations.filter((one) => one.months === months);
  const standing = own.at(-1);
  const { statusAfterOneYear, statusAfterOneYearOn } = programme;
  const submit = t(standing ? "after.correct" : "after.record");
  const form = (
    <GroupsForm
      key={own.length}
      act="record-situation"
      action={recordSituationAction}
      label={`${t("after.months", { months })}: ${submit}`}
      groups={situationGroups(texts)}
      hidden={{ participationId: programme.id, months: String(months) }}
      values={{ onDay: today }}
      submit={submit}
    />
  );
  return (
    <Section title={t("after.months", { months })} level={3}>
      {standing ? (
        <Told situation={standing} />
      ) : (
        months === 12 &&
        statusAfterOneYear && (
          <p>
            {status(statusAfterOneYear as "work")} · <DateText value={statusAfterOneYearOn} />{" "}
            <span className={styles.quiet}>{t("after.onlyStatus")}</span>
          </p>
        )
      )}
      {dueOn > today ? (
        <p className={styles.quiet}>
          {t.rich("after.from", { day: () => <DateText value={dueOn} /> })}
        </p>
      ) : (
        mayWrite &&
        (standing || (months === 12 && statusAfterOneYear) ? (
          <Disclosure summary={t("after.correct")}>{form}</Disclosure>
        ) : (
          <Disclosure summary={t("after.record")} open={months === 12 || own.length > 0}>
            {form}
          </Disclosure>
        ))
      )}
      {own.length > 1 && (
        <Disclosure summary={t("after.earlier")}>
          <ul className={styles.list}>
            {own
              .slice(0, -1)
              .toReversed()
              .map((one) => (
                <li key={one.id}>
                  <Told situation={one} />
                </li>
              ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

function Told({ situation }: { situation: Situation }) {
  const t = useTranslations("completion");
  return (
    <div>
      <p className={styles.lead}>
        <strong>{t(`activity.${situation.activity}`)}</strong> ·{" "}
        <DateText value={situation.onDay} />
      </p>
      {situation.note && <p className={styles.lead}>{situation.note}</p>}
      <p className={styles.quiet}>
        {t("after.told", { source: t(`source.${situation.source}`) })} ·{" "}
        {t.rich("after.by", {
          day: () => <DateText value={situation.recordedOn} />,
          who: situation.recordedByName,
        })}
      </p>
    </div>
  );
}

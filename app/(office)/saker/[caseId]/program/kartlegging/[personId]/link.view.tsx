import { useTranslations } from "next-intl";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { Alert } from "@/app/_ui/kit/alert";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Prose, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import type { MappedPerson } from "@/lib/mapping/queries/mapped-person";
import type { PreparationCheck } from "@/lib/mapping/queries/preparation-checks";
import {
  KEPT_DAYS,
  LINK_DAYS,
  linkOpens,
  PREPARATION_LANGUAGES,
  QUESTIONS,
} from "@/lib/mapping/rules/preparation";
import type { PreparationLink } from "@/lib/mapping/types";
import { dayInNorway } from "@/lib/platform/dates";
import { closeLinkAction } from "./close-link.action";
import { makeLinkAction } from "./make-link.action";
import { MakeLinkForm } from "./make-link.form";

/** The person's own link: what it is, how it stands, and making or closing it. */
export function PreparationSection({
  caseId,
  person,
  link,
  answered,
  language,
  now,
  checks,
  mayWrite,
  baseUrl,
}: {
  caseId: string;
  person: MappedPerson;
  link: PreparationLink | null;
  answered: number;
  /** The language that the person prefers, of those one can prepare in. */
  language: string;
  now: string;
  checks: ReadonlyMap<string, PreparationCheck>;
  mayWrite: boolean;
  baseUrl: string;
}) {
  const t = useTranslations("mapping.link");
  const day = (instant: string) => <DateText value={dayInNorway(instant)} />;
  const state = !link
    ? null
    : linkOpens(link, now)
      ? t.rich("open", { date: () => day(link.expiresAt) })
      : link.closedAt
        ? t.rich("shut", { date: () => day(link.closedAt ?? link.expiresAt) })
        : t.rich("ran", { date: () => day(link.expiresAt) });
  return (
    <Section title={t("title")} id="lenke">
      {person.isProtected ? (
        <Alert tone="info">{t("protected")}</Alert>
      ) : (
        <>
          <Prose>
            <p>{t("lead", { name: person.name })}</p>
            <p>{t("rules", { days: LINK_DAYS, kept: KEPT_DAYS })}</p>
            {mayWrite && [...checks.values()].some(({ verified }) => !verified) && (
              <p>{t("unverifiedNote")}</p>
            )}
          </Prose>
          {link && (
            <DefinitionList
              columns={3}
              items={[
                { term: t("state"), value: state },
                {
                  term: t("opened"),
                  value: link.firstOpenedAt ? day(link.firstOpenedAt) : t("notOpened"),
                },
                {
                  term: t("written"),
                  value: t("count", { count: answered, total: QUESTIONS.length }),
                  note: link.finishedAt ? t("finished") : null,
                },
              ]}
            />
          )}
          {mayWrite && (
            <>
              <Messages namespaces={["mapping.link", "mapping.errors", "cases.errors"]}>
                <MakeLinkForm
                  action={makeLinkAction}
                  about={{ caseId, personId: person.personId }}
                  name={person.name}
                  language={language}
                  hasLink={link !== null}
                  baseUrl={baseUrl}
                  languages={PREPARATION_LANGUAGES.map(({ code, name }) => ({
                    value: code,
                    label: checks.get(code)?.verified ? name : t("unverified", { language: name }),
                  }))}
                />
              </Messages>
              {link && linkOpens(link, now) && (
                <ConfirmActForm
                  action={closeLinkAction}
                  hidden={{ linkId: link.id }}
                  label={t("close")}
                  tone="danger"
                  variant="secondary"
                />
              )}
            </>
          )}
        </>
      )}
    </Section>
  );
}

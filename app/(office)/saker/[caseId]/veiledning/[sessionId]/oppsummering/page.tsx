import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { Select } from "@/app/_ui/form/select";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { FilterBar } from "@/app/_ui/kit/filter";
import { Row, Stack } from "@/app/_ui/kit/page";
import styles from "@/app/_ui/phrases/sheet.module.css";
import { PrintButton } from "@/app/_ui/policy/print-button.client";
import { requireCase } from "@/lib/cases/queries/require-case";
import { curriculum } from "@/lib/guidance/queries/curriculum";
import { sessionPage } from "@/lib/guidance/queries/sessions";
import { letterSettings, nameOfMunicipality } from "@/lib/letters/queries/settings";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { phraseKeepers } from "@/lib/phrases/access";
import { ownPhrases, phrasesIn } from "@/lib/phrases/queries/phrases";
import { PHRASE_LANGUAGE_CODES, phraseLanguage } from "@/lib/phrases/rules/languages";
import { hasRole, locales } from "@/lib/platform/context";
import { notFound } from "@/lib/platform/errors";
import { SummarySheet } from "./summary-sheet.view";

type Props = {
  params: Promise<{ caseId: string; sessionId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("summary");
  return { title: t("title") };
}

/** A finished session on one sheet for the household, in one language or two. */
export default async function SummaryPage({ params, searchParams }: Props) {
  const { caseId, sessionId } = await params;
  const { sprak, norsk } = await searchParams;
  const locale = await getLocale();
  const own = locales.find((one) => one === norsk) ?? locales.find((one) => one === locale) ?? "nb";
  const view = "guidance.view-summary";
  const shown = await read(async (scope) => {
    const session = await sessionPage(scope, sessionId);
    if (session.caseId !== caseId || session.status !== "finished") {
      throw notFound({ action: view, objectType: "guidance_session", objectId: sessionId });
    }
    const head = await requireCase(scope, caseId, view, {
      objectType: "guidance_session",
      objectId: sessionId,
    });
    const beside = phraseLanguage(typeof sprak === "string" ? sprak : session.interpreterLanguage);
    const [phrases, { topics }, sender, municipality, options] = await Promise.all([
      beside ? phrasesIn(scope, beside.code) : [],
      curriculum(scope),
      letterSettings(scope),
      nameOfMunicipality(scope),
      codeOptions(scope, "language"),
    ]);
    const languages = options.language.filter(({ value }) =>
      PHRASE_LANGUAGE_CODES.some((code) => code === value),
    );
    const mayCheck = hasRole(scope.actor, ...phraseKeepers);
    return {
      session,
      head,
      beside,
      phrases,
      topics,
      sender,
      municipality,
      languages,
      mayCheck,
    };
  });
  const { session, head, beside, phrases, topics, sender, municipality, languages } = shown;
  const t = await getTranslations("summary");
  const language = languages.find(({ value }) => value === beside?.code)?.label ?? "";
  const unchecked = phrases.filter(({ check }) => check === null).length;
  return (
    <Stack gap="lg">
      <div className={styles.tools}>
        <Row justify="between">
          <AppLink href={`/saker/${caseId}/veiledning/${sessionId}`}>{t("back")}</AppLink>
          <PrintButton label={t("print")} />
        </Row>
        <p>{t("help")}</p>
        <FilterBar
          action={`/saker/${caseId}/veiledning/${sessionId}/oppsummering`}
          label={t("choose")}
        >
          <Select
            id="sprak"
            name="sprak"
            label={t("language")}
            options={languages}
            defaultValue={beside?.code}
            placeholder={t("none")}
            width="medium"
          />
          <Select
            id="norsk"
            name="norsk"
            label={t("norwegian")}
            options={locales.map((value) => ({ value, label: t(value) }))}
            defaultValue={own}
            placeholder={null}
            width="medium"
          />
        </FilterBar>
        {unchecked > 0 && (
          <Alert tone="warning">
            <p>{t("unchecked", { count: unchecked, language })}</p>
            {shown.mayCheck && (
              <p>
                <AppLink href={`/admin/fraser?sprak=${beside?.code}`}>{t("check")}</AppLink>
              </p>
            )}
          </Alert>
        )}
      </div>
      <SummarySheet
        session={session}
        householdName={head.householdName}
        municipality={municipality}
        sender={sender}
        topics={topics}
        own={{ code: own, words: ownPhrases(own) }}
        beside={
          beside && {
            ...beside,
            words: Object.fromEntries(phrases.map(({ key, text }) => [key, text])),
          }
        }
        note={unchecked > 0 ? t("uncheckedNote", { language }) : null}
      />
    </Stack>
  );
}

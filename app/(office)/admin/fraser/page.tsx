import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Select } from "@/app/_ui/form/select";
import { FilterBar } from "@/app/_ui/kit/filter";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { preparationChecks } from "@/lib/mapping/queries/preparation-checks";
import { preparationTexts } from "@/lib/mapping/queries/preparation-texts";
import { PREPARATION_LANGUAGES } from "@/lib/mapping/rules/preparation";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { phraseKeepers } from "@/lib/phrases/access";
import { checkedCounts, ownPhrases, phrasesIn } from "@/lib/phrases/queries/phrases";
import { PHRASE_LANGUAGES, phraseLanguage } from "@/lib/phrases/rules/languages";
import { PHRASE_KEYS } from "@/lib/phrases/rules/phrases";
import { checkPhraseAction } from "./check-phrase.action";
import { checkPreparationAction } from "./check-preparation.action";
import { PhraseList } from "./phrase-list.view";
import { PreparationTexts } from "./preparation.view";
import { uncheckPhraseAction } from "./uncheck-phrase.action";

type Query = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("phrases");
  return { title: t("title") };
}

/** The prepared phrases of one language, and which of them a speaker has gone through. */
export default async function PhrasesPage({ searchParams }: { searchParams: Query }) {
  const { locale } = await requireRole("/admin/fraser", ...phraseKeepers);
  const { sprak } = await searchParams;
  const language = phraseLanguage(typeof sprak === "string" ? sprak : null) ?? PHRASE_LANGUAGES[0];
  const { phrases, counts, names, checks } = await read(async (scope) => {
    const [phrases, counts, options, checks] = await Promise.all([
      phrasesIn(scope, language.code),
      checkedCounts(scope),
      codeOptions(scope, "language"),
      preparationChecks(scope),
    ]);
    return {
      phrases,
      counts,
      checks,
      names: new Map(options.language.map(({ value, label }) => [value, label])),
    };
  });
  const t = await getTranslations("phrases");
  const name = names.get(language.code) ?? language.code;
  const prepared = PREPARATION_LANGUAGES.find(({ code }) => code === language.code);
  const checked = prepared && checks.get(prepared.code);
  return (
    <Page>
      <PageHeader title={t("title")} lead={t("lead")} />
      <FilterBar action="/admin/fraser" label={t("choose")}>
        <Select
          id="sprak"
          name="sprak"
          label={t("language")}
          options={PHRASE_LANGUAGES.map(({ code }) => ({
            value: code,
            label: t("counted", {
              language: names.get(code) ?? code,
              checked: counts.get(code) ?? 0,
              all: PHRASE_KEYS.length,
            }),
          }))}
          defaultValue={language.code}
          placeholder={null}
        />
      </FilterBar>
      <Section title={t("list", { language: name })}>
        <Messages namespaces={["phrases"]}>
          <PhraseList
            phrases={phrases}
            language={language}
            norwegian={ownPhrases(locale === "en" ? "nb" : locale)}
            check={checkPhraseAction}
            uncheck={uncheckPhraseAction}
          />
        </Messages>
      </Section>
      {prepared && checked && (
        <Messages namespaces={["phrases"]}>
          <PreparationTexts
            language={prepared}
            name={name}
            words={preparationTexts(prepared.code)}
            norwegian={preparationTexts(locale === "nn" ? "nn" : "nb")}
            checked={checked}
            action={checkPreparationAction}
          />
        </Messages>
      )}
    </Page>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { Select } from "@/app/_ui/form/select";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { FilterBar } from "@/app/_ui/kit/filter";
import { Row, Stack } from "@/app/_ui/kit/page";
import styles from "@/app/_ui/phrases/sheet.module.css";
import { PrintButton } from "@/app/_ui/policy/print-button.client";
import { nameOfMunicipality } from "@/lib/letters/queries/settings";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { ownPhrases, phrasesIn } from "@/lib/phrases/queries/phrases";
import { PHRASE_LANGUAGE_CODES, phraseLanguage } from "@/lib/phrases/rules/languages";
import { locales } from "@/lib/platform/context";
import { planToRead } from "@/lib/programme/queries/plan-sheet";
import { dutiesOwnWords } from "@/lib/programme/rules/contract-sheet";
import { PlanSheet } from "./plan-sheet.view";

type Props = {
  params: Promise<{ caseId: string; participationId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("programme.sheet");
  return { title: t("title") };
}

/** A version of the plan, and its contract, on one sheet to read through with the participant and to print. */
export default async function PlanSheetPage({ params, searchParams }: Props) {
  const { caseId, participationId } = await params;
  const { sprak, norsk, versjon } = await searchParams;
  const locale = await getLocale();
  const own = locales.find((one) => one === norsk) ?? locales.find((one) => one === locale) ?? "nb";
  const shown = await read(async (scope) => {
    const number = typeof versjon === "string" ? versjon : null;
    const told = await planToRead(scope, { caseId, participationId }, { number, own });
    const beside = phraseLanguage(typeof sprak === "string" ? sprak : told.language);
    const [phrases, municipality, options] = await Promise.all([
      beside ? phrasesIn(scope, beside.code) : [],
      nameOfMunicipality(scope),
      codeOptions(scope, "language"),
    ]);
    const languages = options.language.filter(({ value }) =>
      PHRASE_LANGUAGE_CODES.some((code) => code === value),
    );
    return { ...told, beside, phrases, municipality, languages };
  });
  const { whole, contract, beside, phrases, languages } = shown;
  if (!whole) notFound();
  const [t, s] = await Promise.all([
    getTranslations("programme.sheet"),
    getTranslations("summary"),
  ]);
  const language = languages.find(({ value }) => value === beside?.code)?.label ?? "";
  const used = contract ? /^(plan|contract)/ : /^plan/;
  const unchecked = phrases.filter(({ key, check }) => used.test(key) && check === null);
  const written = contract ? dutiesOwnWords(contract).length : 0;
  const address = `/saker/${caseId}/program/${participationId}`;
  return (
    <Stack gap="lg">
      <div className={styles.tools}>
        <Row justify="between">
          <Row>
            <AppLink href={`${address}/plan?versjon=${whole.plan.number}`}>{t("back")}</AppLink>
            {contract && <AppLink href={`${address}/kontrakt`}>{t("toContract")}</AppLink>}
          </Row>
          <PrintButton label={s("print")} />
        </Row>
        <p>
          {t("help")} {contract && t("contractHelp")}
        </p>
        <FilterBar action={`${address}/ark`} label={s("choose")}>
          <input type="hidden" name="versjon" value={whole.plan.number} />
          <Select
            id="sprak"
            name="sprak"
            label={t("language")}
            options={languages}
            defaultValue={beside?.code}
            placeholder={s("none")}
            width="medium"
          />
          <Select
            id="norsk"
            name="norsk"
            label={s("norwegian")}
            options={locales.map((value) => ({ value, label: s(value) }))}
            defaultValue={own}
            placeholder={null}
            width="medium"
          />
        </FilterBar>
        {unchecked.length > 0 && (
          <Alert tone="warning">{s("unchecked", { count: unchecked.length, language })}</Alert>
        )}
        {beside && written > 0 && <Alert tone="info">{t("ownDuties", { count: written })}</Alert>}
      </div>
      <PlanSheet
        whole={whole}
        contract={contract}
        name={shown.name}
        municipality={shown.municipality}
        own={{ code: own, words: ownPhrases(own) }}
        beside={
          beside && {
            ...beside,
            words: Object.fromEntries(phrases.map(({ key, text }) => [key, text])),
          }
        }
        note={unchecked.length > 0 ? s("uncheckedNote", { language }) : null}
      />
    </Stack>
  );
}

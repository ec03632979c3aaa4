import { FileTextIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { Select } from "@/app/_ui/form/select";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { FilterBar } from "@/app/_ui/kit/filter";
import { Row, Stack } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import styles from "@/app/_ui/phrases/sheet.module.css";
import { PrintButton } from "@/app/_ui/policy/print-button.client";
import { certificatesToRead } from "@/lib/completion/queries/certificate-sheet";
import { certificateSheet } from "@/lib/completion/rules/certificate-sheet";
import { nameOfMunicipality } from "@/lib/letters/queries/settings";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { ownPhrases, phrasesIn } from "@/lib/phrases/queries/phrases";
import { PHRASE_LANGUAGE_CODES, phraseLanguage } from "@/lib/phrases/rules/languages";
import { locales } from "@/lib/platform/context";
import { elementNames } from "@/lib/programme/queries/contracts";
import { CertificateSheetView } from "./certificate-sheet.view";

type Props = {
  params: Promise<{ caseId: string; personId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("completion.sheet");
  return { title: t("title") };
}

/** A certificate in plain words for the participant, in two languages, to read through and to print. */
export default async function CertificateSheetPage({ params, searchParams }: Props) {
  const { caseId, personId } = await params;
  const { sprak, norsk, versjon } = await searchParams;
  const locale = await getLocale();
  const own = locales.find((one) => one === norsk) ?? locales.find((one) => one === locale) ?? "nb";
  const beside = phraseLanguage(typeof sprak === "string" ? sprak : null);
  const shown = await read(async (scope) => {
    const certificates = await certificatesToRead(scope, { caseId, personId });
    const [phrases, municipality, options, kinds] = await Promise.all([
      beside ? phrasesIn(scope, beside.code) : [],
      nameOfMunicipality(scope),
      codeOptions(scope, "language"),
      elementNames(scope, own),
    ]);
    const languages = options.language.filter(({ value }) =>
      PHRASE_LANGUAGE_CODES.some((code) => code === value),
    );
    return { certificates, phrases, municipality, languages, kinds };
  });
  const { certificates, phrases, languages, kinds } = shown;
  const [t, s] = await Promise.all([
    getTranslations("completion.sheet"),
    getTranslations("summary"),
  ]);
  const address = `/saker/${caseId}/program/avslutning/${personId}`;
  const certificate =
    certificates.find(({ number }) => String(number) === versjon) ?? certificates.at(-1);
  if (!certificate) {
    return (
      <EmptyState
        icon={<FileTextIcon aria-hidden />}
        title={t("none")}
        action={<LinkButton href={`${address}#bevis`}>{t("back")}</LinkButton>}
      >
        {t("noneText")}
      </EmptyState>
    );
  }
  const language = languages.find(({ value }) => value === beside?.code)?.label ?? "";
  const unchecked = phrases.filter(({ key, check }) => key.startsWith("cert") && check === null);
  return (
    <Stack gap="lg">
      <div className={styles.tools}>
        <Row justify="between">
          <AppLink href={`${address}#bevis`}>{t("back")}</AppLink>
          <PrintButton label={s("print")} />
        </Row>
        <p>{t("help")}</p>
        {certificate !== certificates.at(-1) && (
          <Alert tone="warning">{t("replaced", { number: certificate.number })}</Alert>
        )}
        <FilterBar action={`${address}/ark`} label={s("choose")}>
          <input type="hidden" name="versjon" value={certificate.number} />
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
      </div>
      <CertificateSheetView
        certificate={certificate}
        told={certificateSheet(certificate.content, { language: own, kinds })}
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

import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import { addressOfText, textsOfKind } from "@/app/_ui/letters/addresses";
import {
  type LetterKind,
  type LetterLanguage,
  letterKinds,
  letterLanguages,
  sameText,
} from "@/lib/letters/rules/kinds";
import type { TextState } from "@/lib/letters/types";
import styles from "./letters.module.css";

/** One row a kind of letter, one column a language; in each cell the ordinary and the plain text. */
export function TextTable({ texts }: { texts: readonly TextState[] }) {
  const t = useTranslations("letters");
  const columns: Column<LetterKind>[] = [
    {
      key: "kind",
      header: t("list.kind"),
      primary: true,
      cell: (kind) => (
        <div>
          {t(`kinds.${kind}`)}
          <p className={styles.about}>{t(`about.${kind}`)}</p>
        </div>
      ),
    },
    ...letterLanguages.map(
      (language): Column<LetterKind> => ({
        key: language,
        header: t(`texts.${language}`),
        cell: (kind) => <Cell kind={kind} language={language} texts={texts} />,
      }),
    ),
  ];
  return (
    <DataTable
      caption={t("list.texts")}
      captionHidden
      columns={columns}
      rows={letterKinds}
      rowKey={(kind) => kind}
    />
  );
}

function Cell({
  kind,
  language,
  texts,
}: {
  kind: LetterKind;
  language: LetterLanguage;
  texts: readonly TextState[];
}) {
  const t = useTranslations("letters");
  const own = textsOfKind(kind).filter((text) => text.language === language);
  return (
    <ul className={styles.cell}>
      {own.map((text) => {
        const state = texts.find((one) => sameText(one, text));
        return (
          <li key={String(text.plain)} className={styles.text}>
            <AppLink
              href={addressOfText(text)}
              aria-label={t("list.open", {
                kind: t(`kinds.${kind}`),
                language: t(`texts.${language}`),
                way: t(text.plain ? "texts.plain" : "texts.ordinary"),
              })}
            >
              {t(text.plain ? "texts.plain" : "texts.ordinary")}
            </AppLink>
            {state && <State state={state} />}
          </li>
        );
      })}
    </ul>
  );
}

function State({ state: { inForce, hasDraft, productIsNewer } }: { state: TextState }) {
  const t = useTranslations("letters.list");
  return (
    <span className={styles.state}>
      {inForce.origin === "own" ? (
        <Tag tone="accent">{t("own", { number: inForce.number })}</Tag>
      ) : (
        <span className={styles.product}>{t("product")}</span>
      )}
      {hasDraft && <Tag tone="info">{t("draft")}</Tag>}
      {productIsNewer && <Tag tone="warning">{t("productNewer")}</Tag>}
    </span>
  );
}

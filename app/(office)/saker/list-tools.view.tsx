import { useTranslations } from "next-intl";
import { ActButton } from "@/app/_ui/cases/act-button.client";
import { type ListParams, listHref } from "@/app/_ui/cases/list-address";
import { LIST_COLUMNS, type ListColumn } from "@/app/_ui/cases/list-columns";
import { CheckboxGroup } from "@/app/_ui/form/choices";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Row } from "@/app/_ui/kit/page";
import type { SavedView } from "@/lib/cases/types";
import styles from "./case-list.module.css";
import { chooseColumns } from "./choose-columns.action";
import { deleteViewAction } from "./delete-view.action";
import { saveViewAction } from "./save-view.action";
import { SaveViewForm } from "./save-view.form";

/** Saved views as links: one's own, and those that colleagues share. */
export function ViewLinks({ views, query }: { views: readonly SavedView[]; query: string }) {
  const t = useTranslations("cases.list.views");
  if (views.length === 0) return null;
  return (
    <nav aria-label={t("label")}>
      <ul className={styles.views}>
        {views.map((view) => (
          <li key={view.id}>
            <AppLink
              href={view.query ? `/saker?${view.query}` : "/saker"}
              aria-current={view.query === query ? "true" : undefined}
            >
              {view.own ? view.name : t("of", { name: view.name, owner: view.ownerName })}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Saves what is shown as a view, and deletes one's own. */
export function ViewTools({ views, query }: { views: readonly SavedView[]; query: string }) {
  const t = useTranslations("cases.list.views");
  return (
    <Disclosure summary={t("manage")}>
      <SaveViewForm action={saveViewAction} query={query} />
      {views
        .filter(({ own }) => own)
        .map((view) => (
          <Row key={view.id}>
            <span>{view.shared ? t("isShared", { name: view.name }) : view.name}</span>
            <ActButton action={deleteViewAction} hidden={{ viewId: view.id }} variant="tertiary">
              {t("delete", { name: view.name })}
            </ActButton>
          </Row>
        ))}
    </Disclosure>
  );
}

function exportHref(params: ListParams, format: "xlsx" | "csv"): string {
  const address = listHref(params, {}, "/api/saker/eksport");
  return `${address}${address.includes("?") ? "&" : "?"}format=${format}`;
}

/** Which columns the list has, and the list as a file. */
export function ListTools({
  params,
  columns,
}: {
  params: ListParams;
  columns: readonly ListColumn[];
}) {
  const t = useTranslations("cases.list");
  return (
    <>
      <Disclosure summary={t("chooseColumns")}>
        <form action={chooseColumns} className={styles.form}>
          <CheckboxGroup
            id="columns"
            name="columns"
            label={t("chooseColumns")}
            inline
            options={LIST_COLUMNS.map((value) => ({ value, label: t(`columns.${value}`) }))}
            defaultValue={columns}
          />
          <SubmitButton variant="secondary">{t("showColumns")}</SubmitButton>
        </form>
      </Disclosure>
      <Disclosure summary={t("export.title")}>
        <p>{t("export.help")}</p>
        <Row>
          {(["xlsx", "csv"] as const).map((format) => (
            <LinkButton
              key={format}
              href={exportHref(params, format)}
              variant="secondary"
              size="sm"
              download
            >
              {t(`export.${format}`)}
            </LinkButton>
          ))}
        </Row>
      </Disclosure>
    </>
  );
}

import { useFormatter, useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/kit/button";
import { Card } from "@/app/_ui/kit/card";
import { Grid, Row } from "@/app/_ui/kit/page";
import type { Edition } from "@/lib/checklists/queries/editions";
import { inUse } from "@/lib/checklists/rules/item-filter";
import type { EditionItem } from "@/lib/checklists/types";
import { startDraftAction } from "./start-draft.action";
import { StartDraftForm } from "./start-draft.form";

/** The edition in force, and the draft of the next or the way to begin one. */
export function EditionCards({
  inForce,
  items,
  draft,
  changes,
}: {
  inForce: Edition;
  /** Those of the edition in force. */
  items: readonly EditionItem[];
  draft: Edition | null;
  changes: number;
}) {
  const t = useTranslations("checklists.library");
  const format = useFormatter();
  const active = items.filter(inUse);
  return (
    <Grid min="lg">
      <Card title={t("inForce", { number: inForce.number })}>
        <p>
          {t("inForceText", {
            active: active.length,
            off: items.filter((item) => !item.active && !item.retired).length,
            own: active.filter((item) => item.origin === "own").length,
          })}
        </p>
        <p>
          {inForce.publishedByName && inForce.publishedAt
            ? t("publishedBy", {
                day: format.dateTime(new Date(inForce.publishedAt), { dateStyle: "long" }),
                name: inForce.publishedByName,
              })
            : t("publishedFirst")}
        </p>
      </Card>
      {draft ? (
        <Card title={t("draft", { number: draft.number })} tone="accent">
          <p>{t("draftText")}</p>
          <p>{t("draftCount", { count: changes })}</p>
          <Row>
            <LinkButton href="/admin/sjekklister/publiser">{t("review")}</LinkButton>
            <LinkButton href="/admin/sjekklister/ny" variant="secondary">
              {t("newOwn")}
            </LinkButton>
          </Row>
        </Card>
      ) : (
        <Card title={t("start")}>
          <p>{t("startText")}</p>
          <StartDraftForm action={startDraftAction} />
        </Card>
      )}
    </Grid>
  );
}

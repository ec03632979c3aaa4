import { useFormatter, useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/kit/button";
import { Card } from "@/app/_ui/kit/card";
import { Row } from "@/app/_ui/kit/page";
import type { PolicyDraft } from "@/lib/policy/types";
import { startPolicyAction } from "./start-policy.action";
import { StartPolicyForm } from "./start-policy.form";

/** The draft, or the way to begin one. */
export function DraftCard({ draft }: { draft: PolicyDraft | null }) {
  const t = useTranslations("policy.draft");
  const format = useFormatter();
  if (!draft) {
    return (
      <Card title={t("start")}>
        <p>{t("startText")}</p>
        <StartPolicyForm action={startPolicyAction} label={t("startButton")} />
      </Card>
    );
  }
  const at = format.dateTime(new Date(draft.changedAt), { dateStyle: "long", timeStyle: "short" });
  return (
    <Card title={t("title", { number: draft.number })} tone="accent">
      <p>{t("changed", { at, name: draft.changedByName })}</p>
      <Row>
        <LinkButton href="/admin/selvbosetting/kladd">{t("continue")}</LinkButton>
        <LinkButton href="/admin/selvbosetting/publiser" variant="secondary">
          {t("publish")}
        </LinkButton>
      </Row>
    </Card>
  );
}

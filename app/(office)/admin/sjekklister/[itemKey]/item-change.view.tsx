import { useTranslations } from "next-intl";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { Section, Stack } from "@/app/_ui/kit/page";
import type { EditionItem } from "@/lib/checklists/types";
import { startDraftAction } from "../start-draft.action";
import { StartDraftForm } from "../start-draft.form";
import { removeOwnItemAction } from "./remove-own-item.action";
import { switchItemAction } from "./switch-item.action";
import { SwitchItemForm } from "./switch-item.form";

/** What can be done with an item of the draft; without a draft, the way to begin one. */
export function ItemChange({
  item,
  isDraft,
  hasDraft,
}: {
  item: EditionItem;
  isDraft: boolean;
  hasDraft: boolean;
}) {
  const t = useTranslations("checklists");
  if (item.retired) return null;
  if (!isDraft) {
    return (
      <Section title={t("itemPage.change")}>
        {hasDraft ? (
          <AppLink href={`/admin/sjekklister/${item.id}`}>{t("itemPage.edit")}</AppLink>
        ) : (
          <>
            <p>{t("itemPage.needsDraft")}</p>
            <StartDraftForm action={startDraftAction} />
          </>
        )}
      </Section>
    );
  }
  return (
    <Section title={t("itemPage.change")}>
      <Stack>
        <SwitchItemForm
          key={String(item.active)}
          action={switchItemAction}
          itemKey={item.id}
          active={item.active}
        />
        {item.origin === "own" && (
          <>
            <LinkButton href={`/admin/sjekklister/${item.id}/endre`} variant="secondary">
              {t("itemPage.edit")}
            </LinkButton>
            <ConfirmActForm
              action={removeOwnItemAction}
              hidden={{ itemKey: item.id }}
              label={t("itemPage.remove")}
              tone="danger"
              variant="secondary"
            />
          </>
        )}
      </Stack>
    </Section>
  );
}

import { useTranslations } from "next-intl";
import { Messages } from "@/app/_ui/messages";
import { AUDIENCES, KINDS, STAGES, SUBJECTS } from "@/lib/checklists/rules/codes";
import { OWN_ANCHORS, OWN_FLAGS } from "@/lib/checklists/rules/own-item";
import { OwnItemForm } from "./own-item.form";
import { saveOwnItemAction } from "./save-own-item.action";

/** The form of an own item, with its choices in words. */
export function OwnItem({
  values,
  cancelHref,
}: {
  values: Record<string, unknown>;
  cancelHref: string;
}) {
  const t = useTranslations("checklists");
  const conditions = useTranslations("checklists.conditions");
  const dates = useTranslations("checklists.dates");
  return (
    <Messages namespaces={["checklists.ownItem", "checklists.errors"]}>
      <OwnItemForm
        action={saveOwnItemAction}
        values={values}
        cancelHref={cancelHref}
        choices={{
          stage: STAGES.map((value) => ({ value, label: t(`stages.${value}`) })),
          audience: AUDIENCES.map((value) => ({ value, label: t(`audiences.${value}`) })),
          kind: KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })),
          subject: SUBJECTS.map((value) => ({ value, label: t(`subjects.${value}`) })),
          conditionFlag: OWN_FLAGS.map((value) => ({ value, label: conditions(value) })),
          anchor: OWN_ANCHORS.map((value) => ({ value, label: dates(value) })),
        }}
      />
    </Messages>
  );
}

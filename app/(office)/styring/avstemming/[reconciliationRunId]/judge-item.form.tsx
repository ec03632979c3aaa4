"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Row, Stack } from "@/app/_ui/kit/page";
import type { ItemState, Side } from "@/lib/reconciliation/rules/judgement";

/** One press says which side is right, and one that it is done; the rest is folded away. */
export function JudgeItemForm({
  action,
  reconciliationItemId,
  version,
  state,
  isAmount,
  rightSide,
  register,
  note,
  assignedTo,
  people,
}: {
  action: FormAction;
  reconciliationItemId: string;
  version: number;
  state: ItemState;
  /** Whether it is an amount that others in the list do not have. */
  isAmount: boolean;
  rightSide: Side | null;
  register: string;
  note: string | null;
  assignedTo: string | null;
  people: readonly Option[];
}) {
  const t = useTranslations("reconciliation.items");
  const form = useActionForm(null, action, {
    values: { note: note ?? "", assignTo: assignedTo ?? "" },
  });
  const isLeft = state === "open" || state === "judged";
  const answer = (value: string, label: string, isChosen = false) => (
    <SubmitButton
      name="answer"
      value={value}
      size="sm"
      variant={isChosen || value === "done" ? "primary" : "secondary"}
    >
      {label}
    </SubmitButton>
  );
  return (
    <ActionForm form={form} version={version}>
      <HiddenInput name="reconciliationItemId" value={reconciliationItemId} />
      {isLeft ? (
        <>
          <Row>
            {isAmount ? (
              answer("neither", t("askImdi"))
            ) : (
              <>
                {answer("ours", t("oursRight"), rightSide === "ours" && state === "open")}
                {answer("theirs", t("theirsRight", { register }))}
                {answer("neither", t("neitherRight"))}
              </>
            )}
            {state === "judged" && answer("done", isAmount ? t("settledWith") : t("done"))}
          </Row>
          <Disclosure summary={isAmount ? t("explainMore") : t("more")}>
            <Stack>
              <Stack gap="sm">
                <TextInput
                  {...form.field("note")}
                  label={t("note")}
                  help={isAmount ? t("explainHelp") : t("noteHelp")}
                />
                <Row>
                  {answer("impossible", isAmount ? t("explained") : t("impossible"))}
                  {answer("note", t("saveNote"))}
                </Row>
              </Stack>
              <Stack gap="sm">
                <Select
                  {...form.field("assignTo")}
                  label={t("assign")}
                  options={people}
                  placeholder={t("nobody")}
                  width="medium"
                />
                <Row>{answer("assign", t("give"))}</Row>
              </Stack>
            </Stack>
          </Disclosure>
        </>
      ) : (
        <Row>{answer("reopen", t("reopen"))}</Row>
      )}
    </ActionForm>
  );
}

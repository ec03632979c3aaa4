import { ChecklistItem } from "@/app/_ui/checklists/checklist-item";
import { ChecklistItems, ChecklistLine } from "@/app/_ui/checklists/checklist-lists";
import { LineState } from "@/app/_ui/checklists/line-state";
import { MarkEntry } from "@/app/_ui/checklists/mark-entry.client";
import { ProofLinks } from "@/app/_ui/checklists/proof-links";
import { ReopenForm } from "@/app/_ui/checklists/reopen.form";
import type { MunicipalityLine } from "@/lib/casework/types";
import type { PlainDate } from "@/lib/platform/dates";
import { markMunicipalityItemAction } from "./mark-municipality-item.action";

/** The municipality's items, each with its mark; `focus` names the one whose form is open. */
export function MunicipalityItems({
  lines,
  today,
  focus,
}: {
  lines: readonly MunicipalityLine[];
  today: PlainDate;
  focus?: string | undefined;
}) {
  return (
    <ChecklistItems>
      {lines.map((line) => {
        const id = `${line.itemKey}-${line.round}`;
        const hidden = { itemKey: line.itemKey, round: line.round };
        return (
          <ChecklistItem key={id} item={line}>
            <ChecklistLine id={`item-${id}`}>
              <LineState
                line={line}
                today={today}
                proof={line.shownBy.length > 0 && <ProofLinks proofs={line.shownBy} caseId="" />}
              />
              {line.state === "open" && (
                <MarkEntry
                  action={markMunicipalityItemAction}
                  hidden={hidden}
                  version={line.version}
                  label={line.text}
                  buttonName="state"
                  done="done_by_hand"
                  formHref={`/styring/kommunen?punkt=${id}#item-${id}`}
                  open={focus === id}
                />
              )}
              {(line.state === "done_by_hand" || line.state === "not_relevant") && (
                <ReopenForm
                  action={markMunicipalityItemAction}
                  hidden={{ ...hidden, version: line.version, state: "open" }}
                  label={line.text}
                />
              )}
            </ChecklistLine>
          </ChecklistItem>
        );
      })}
    </ChecklistItems>
  );
}

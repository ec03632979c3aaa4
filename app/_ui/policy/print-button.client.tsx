"use client";
import { PrinterSmallIcon } from "@navikt/aksel-icons";
import { Button } from "../kit/button";

export function PrintButton({ label }: { label: string }) {
  return (
    <Button variant="secondary" icon={<PrinterSmallIcon aria-hidden />} onClick={() => print()}>
      {label}
    </Button>
  );
}

"use client";
import { useEffect } from "react";
import { isMarked } from "./mark";

/** Nobody is signed in here: the key leaves the phone, and after signing out all the rest does. */
export function SealStore({ signedOut }: { signedOut: boolean }) {
  useEffect(() => {
    if (!isMarked()) return;
    void import("./keeper")
      .then(async ({ removeEverything, sealUnlessOf }) => {
        if (signedOut) await removeEverything();
        else await sealUnlessOf(null);
      })
      .catch(() => {});
  }, [signedOut]);
  return null;
}

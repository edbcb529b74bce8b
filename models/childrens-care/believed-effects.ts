import { exp } from '../../src/maths/exp';
import { log } from '../../src/maths/log';
import type { Block } from '../../src/kernel/model';
import type { Parts } from './parts';

/**
 * What is believed of each claimed effect, once for each future: the claim's logarithm is shrunk by
 * the trust its kind of study earns (a trial is counted on whole), and the trust itself is unsure,
 * most where it is a half. One error of trust holds for all levers: claims of a kind err together.
 */
export const believedEffects: Block<Parts> = {
  each: 'once',
  run(_, p, f) {
    f.edgeRelativeRisk =
      p.edgeError *
      exp((p.edgeTrust + 4 * p.edgeTrust * (1 - p.edgeTrust) * p.trustError) * log(p.edgeClaim));
    f.safeguardingRelativeRisk =
      1 -
      p.adultWorkers *
        (1 -
          p.safeguardingError *
            exp(
              (p.safeguardingTrust +
                4 * p.safeguardingTrust * (1 - p.safeguardingTrust) * p.trustError) *
                log(p.safeguardingClaim),
            ));
    f.meetingsRelativeRisk =
      1 -
      p.meetingsInTime *
        (1 -
          p.meetingsError *
            exp(
              (p.meetingsTrust + 4 * p.meetingsTrust * (1 - p.meetingsTrust) * p.trustError) *
                log(p.meetingsClaim),
            ));
    f.courtReturnAdded =
      p.courtTreatment *
      (Math.min(
        1,
        p.courtBaselineReturn *
          p.courtError *
          exp(
            (p.courtTrust + 4 * p.courtTrust * (1 - p.courtTrust) * p.trustError) *
              log(p.courtClaim),
          ),
      ) -
        p.courtBaselineReturn);
    f.gatewayRelativeRisk =
      p.gatewayError *
      exp(
        (p.gatewayTrust + 4 * p.gatewayTrust * (1 - p.gatewayTrust) * p.trustError) *
          log(p.gatewayClaim),
      );
    f.keepRelativeRisk = 1 - p.supportUsed * (1 - p.keepError * p.keepClaim);
  },
};

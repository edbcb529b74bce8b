import { exp } from '../../src/maths/exp';
import { log } from '../../src/maths/log';
import type { Model } from '../../src/kernel/model';
import { constants } from './constants';
import { carers } from './carers';
import { isFoster } from './dimensions';
import { builtUp, halved } from './easing';
import { ledger } from './ledger';
import { market } from './market';
import { mismatch } from './mismatch';
import { outputs } from './outputs';
import { parts, type Parts } from './parts';
import { prevention } from './prevention';
import { prices } from './prices';
import { workforce } from './workforce';

/** Children in care: who comes in, where they live, who leaves, and what it costs. */
export const childrensCare: Model<Parts> = {
  structure: parts,
  outputs,
  constants,
  equations: [
    ...workforce,
    ...carers,
    ...prevention,
    {
      each: 'once',
      run(s, p, f) {
        f.rampUp = builtUp(s.years, p.rampMonths);
        f.entryVariation = s.entryNoise * s.entryDrift * s.turnover;
        f.entryTrend =
          s.entryVariation *
          (p.entryNow + (p.entryLater - p.entryNow) * (1 - halved(s.years, p.easingYears)));
        f.settledIn = 1 - halved(Math.max(0, s.years - 1), p.settlingYears);
        f.leavingTrend =
          s.leavingNoise *
          s.leavingDrift *
          s.turnover *
          (1 + (p.leavingLater - 1) * s.settledIn) *
          s.caseloadOnLeaving;
        f.homesNeed =
          s.homesNoise *
          s.homesDrift *
          (p.homesNeedNow + (p.homesNeedLater - p.homesNeedNow) * s.settledIn);

        f.familiesHelped = Math.min(
          p.edgeOfCare * s.rampUp,
          (p.entriesAtEdge * s.entryTrend) / p.edgeBaselineRisk,
        );
        f.entriesAvoided = s.familiesHelped * p.edgeBaselineRisk * (1 - p.edgeRelativeRisk);
        f.entriesDeferred = s.deferred / p.deferredYears;
        f.deferred =
          s.deferred +
          (Math.max(0, s.entriesAvoided) * p.deferredShare - s.entriesDeferred) * s.step;
      },
    },
    {
      each: 'children',
      where: ({ home, group }) => group === 'local' && home !== 'adoption' && home !== 'parents',
      run(s, p, f) {
        f.returnsExpected = p.returnsHome * s.leavingTrend * s.children;
      },
    },
    { sum: 'returning' },
    {
      each: 'once',
      run(s, p, f) {
        f.returnsHelped = Math.min(p.returnSupport * s.rampUp, s.returning / (1 - p.returnAdded));
        f.returnsAdded = 1 + (s.returnsHelped * p.returnAdded) / Math.max(1e-6, s.returning);
        f.supportedShare =
          s.supportedShare +
          (s.returnsHelped / Math.max(1e-6, s.returning * s.returnsAdded) - s.supportedShare) *
            s.step;
        f.returnsEase =
          p.loopReturn +
          ((1 - p.loopReturn) * s.firstAtHomeAtStart) / Math.max(1e-6, s.firstAtHome);
        f.laterReturnsEase =
          p.loopReturn +
          ((1 - p.loopReturn) * s.laterAtHomeAtStart) / Math.max(1e-6, s.laterAtHome);
        f.endingsPressure =
          1 + p.loopInstability * p.shortageToEndings * (s.unmetShare - p.unmetShareStart);
        f.supportEffect = 1 - s.supportedShare * (1 - p.reEntryWithSupport);

        f.stepDownHelped = p.stepDownHelp * s.rampUp;
        f.stepDownReturning =
          (-log(p.stepDownLasting) * s.steppedDown) / Math.max(1, s.steppableFostered);
      },
    },
    {
      each: 'children',
      run(s, p, f) {
        f.returnsHome = p.returnsHome * s.leavingTrend * s.returnsAdded;
        f.toFamily = p.toFamily * (1 - p.guardianShare) * s.leavingTrend;
        f.toGuardians = p.toFamily * p.guardianShare * s.leavingTrend;
        f.otherLeaving = p.otherLeaving * s.leavingTrend;
        f.transferred = p.otherLeaving * p.uascTransfers * s.leavingTrend;
        f.discharged = p.discharged * s.leavingTrend;
        f.stepDownEndings = s.stepDownReturning;
      },
    },
    {
      each: 'firstYearHome',
      run(s, p, f) {
        f.reEntriesFirstYear = p.reEntryFirstYear * s.supportEffect * s.returnsEase;
      },
    },
    {
      each: 'laterHome',
      run(s, p, f) {
        f.reEntriesLater = p.reEntryLater * s.laterReturnsEase;
      },
    },
    {
      each: 'children',
      where: isFoster,
      run(s, p, f) {
        f.fosterEndings = p.fosterEndings * s.endingsPressure;
      },
    },
    {
      each: 'seeking',
      run(s, p, f) {
        f.firstEntries =
          Math.max(
            0,
            p.firstEntries * s.entryTrend +
              p.povertyEntries * p.povertyEffect * p.childPoverty -
              p.preventionEntries * p.preventionEffect * s.preventionFelt,
          ) *
            s.caseloadOnEntry +
          p.uascEntries * p.uascArrivals * s.uascNoise * s.entryVariation +
          p.edgeShare * (s.entriesDeferred - s.entriesAvoided);
      },
    },
    { inflow: 'seeking' },
    {
      each: 'seeking',
      run(s, p, f) {
        f.toNeededHome = Math.min(1, p.needsHome * s.homesNeed);
        f.familySoughtByAge = s.seekingInflow * p.familyShare;
      },
    },
    { sum: 'familySought' },
    {
      each: 'once',
      run(s, p, f) {
        f.councilRoom = Math.max(
          (1 - p.loopSpillOver) * s.familySought,
          s.councilHouseholds * p.councilPlaces - s.inCouncil - s.stayingPut,
        );
        f.agencyRoom = Math.max(
          (1 - p.loopSpillOver) * s.familySought,
          s.agencyHouseholds * p.agencyPlaces - s.inAgency,
        );
        f.councilEase =
          (p.loopSpillOver * s.councilRoom) /
            Math.max(1e-6, s.familySought * p.councilRoomPerSeeker) +
          (1 - p.loopSpillOver);
        f.agencyEase =
          (p.loopSpillOver * s.agencyRoom) /
            Math.max(1e-6, s.familySought * p.agencyRoomPerSeeker) +
          (1 - p.loopSpillOver);
        f.overload =
          p.loopInstability * p.overloadToLeaving * Math.max(-1, Math.min(1, 1 - s.councilEase));

        f.councilHouseholds =
          s.councilHouseholds +
          (p.fosterApprovals * p.councilHouseholdsStart -
            p.fosterLeaving * (1 + s.overload) * s.councilHouseholds +
            s.approvals) *
            s.step;
        f.agencyHouseholds = Math.max(
          0,
          s.agencyHouseholds +
            (p.fosterApprovals * p.agencyHouseholdsStart -
              p.fosterLeaving * s.agencyHouseholds -
              s.approvals * p.poachedShare) *
              s.step,
        );
        f.stayingPut =
          s.stayingPut +
          (p.stayingPutShare * p.turning18Local * s.councilSixteen -
            s.stayingPut / p.stayingPutYears) *
            s.step;
        f.stepDownReadily =
          p.councilPart * Math.min(1, s.councilEase) +
          (1 - p.councilPart) * Math.min(1, s.agencyEase);
        f.stepDownHelpedShare = Math.min(1, s.stepDownHelpedMoved / Math.max(1, s.inHomes10to15));
        f.steppedDown = s.steppedDown + s.stepDownHelpedMoved - s.steppedDown * s.step;
      },
    },
    {
      each: 'seeking',
      run(s, p, f) {
        f.councilMissed = exp(-p.councilFit * s.councilEase);
        f.agencyMissed = exp(-p.agencyFit * s.agencyEase);
        f.toCouncil = 1 - s.councilMissed;
        f.toAgency = 1 - s.agencyMissed;
        f.unmetByAge = s.familySoughtByAge * s.councilMissed * s.agencyMissed;
      },
    },
    { sum: 'unmetAll' },
    {
      each: 'children',
      where: ({ home }) => home === 'childrens-home',
      run(s, p, f) {
        f.stepDownToCouncil =
          p.stepDown * p.stepDownLevel * s.reviews * p.councilPart * Math.min(1, s.councilEase);
        f.stepDownToAgency =
          p.stepDown *
          p.stepDownLevel *
          s.reviews *
          (1 - p.councilPart) *
          Math.min(1, s.agencyEase);
      },
    },
    ...mismatch,
    ...market,
    ...prices,
    {
      each: 'once',
      run(s, _, f) {
        f.unmetShare = Math.min(1, s.unmetAll / Math.max(1e-6, s.familySought));
      },
    },
  ],
  closing: ledger,
};

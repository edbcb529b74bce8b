import { exp } from '../../src/maths/exp';
import { log } from '../../src/maths/log';
import type { Model } from '../../src/kernel/model';
import { constants } from './constants';
import { carers } from './carers';
import { helpBeforeEntry } from './help-before-entry';
import { helpToLeave } from './help-to-leave';
import { UNDER_TEN, isFoster } from './dimensions';
import { builtUp, halved } from './easing';
import { ledger } from './ledger';
import { market } from './market';
import { mismatch } from './mismatch';
import { outputs } from './outputs';
import { parts, type Parts } from './parts';
import { prevention } from './prevention';
import { prices } from './prices';
import { secondLook } from './second-look';
import { workforce } from './workforce';

/** Children in care: who comes in, where they live, who leaves, and what it costs. */
export const childrensCare: Model<Parts> = {
  structure: parts,
  outputs,
  constants,
  equations: [
    {
      each: 'once',
      run(s, p, f) {
        f.rampUp = builtUp(s.years, p.rampMonths);
      },
    },
    ...workforce,
    ...carers,
    ...prevention,
    {
      each: 'once',
      run(s, p, f) {
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
      },
    },
    ...helpBeforeEntry,
    ...helpToLeave,
    {
      each: 'once',
      run(s, p, f) {
        f.endingsPressure =
          1 + p.loopInstability * p.shortageToEndings * (s.unmetShare - p.unmetShareStart);
        f.stepDownHelped = p.stepDownHelp * s.rampUp;
        f.stepDownReturning =
          (-log(p.stepDownLasting) * s.steppedDown) / Math.max(1, s.steppableFostered);
      },
    },
    {
      each: 'children',
      where: ({ age }) => UNDER_TEN.includes(age),
      run(s, p, f) {
        f.returnsHome = p.returnsHome * s.leavingTrend * s.returnsAdded * s.courtReturns;
      },
    },
    {
      each: 'children',
      where: ({ age }) => !UNDER_TEN.includes(age),
      run(s, p, f) {
        f.returnsHome = p.returnsHome * s.leavingTrend * s.returnsAdded;
      },
    },
    {
      each: 'children',
      run(s, p, f) {
        f.toFamily = p.toFamily * (1 - p.guardianShare) * s.leavingTrend;
        f.toGuardians = p.toFamily * p.guardianShare * s.leavingTrend * s.guardiansAdded;
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
          p.edgeShare * (s.entriesDeferred - s.edgeAvoided) +
          p.youngShare * (s.youngDeferred - s.underTenAvoided);
      },
    },
    { inflow: 'seeking' },
    ...secondLook,
    { sum: 'familySought' },
    {
      each: 'once',
      run(s, p, f) {
        f.placesOpened = p.openPlaces * s.rampUp * p.openMatched;
        f.councilRoom = Math.max(
          (1 - p.loopSpillOver) * s.familySought,
          (s.councilHouseholds * p.councilPlaces + s.placesOpened - s.inCouncil - s.stayingPut) *
            (p.fosterRoom / 100),
        );
        f.agencyRoom = Math.max(
          (1 - p.loopSpillOver) * s.familySought,
          (s.agencyHouseholds * p.agencyPlaces - s.inAgency) * (p.fosterRoom / 100),
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

        f.householdsKept = Math.min(p.keepCarers * s.rampUp, s.councilHouseholds);
        f.councilHouseholds =
          s.councilHouseholds +
          (p.fosterApprovals * p.councilHouseholdsStart -
            p.fosterLeaving *
              (1 + s.overload) *
              (s.councilHouseholds - s.householdsKept * (1 - s.keepRelativeRisk)) +
            s.approvals * p.carersForNeed) *
            s.step;
        f.agencyHouseholds = Math.max(
          0,
          s.agencyHouseholds +
            (p.fosterApprovals * p.agencyHouseholdsStart -
              p.fosterLeaving * s.agencyHouseholds -
              s.approvals * p.carersForNeed * p.poachedShare) *
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
        f.lodgingsRoom = Math.max(0, p.lodgings * s.rampUp * p.hostsFound - s.lodged);
        f.toLodgings = Math.min(s.lodgingsRoom, (p.lodgingsReady * s.inHomes16to17) / 12);
        f.lodged = s.lodged + s.toLodgingsMoved - s.lodged * p.turning18Local * s.step;
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

import { expect, it } from 'vitest'
import { stateOfPostalCode } from '../../src/law/postal-codes.ts'

it.each([
  ['41564', { state: 'NW' }],
  ['01067', { state: 'SN' }],
  ['10115', { state: 'BE' }],
  ['14467', { state: 'BB' }],
  ['20459', { state: 'HH' }],
  ['27570', { state: 'HB' }],
  ['80331', { state: 'BY' }],
  ['99084', { state: 'TH' }],
  // PO boxes lie between the ranges
  ['40102', { state: 'NW' }],
  ['35010', { state: 'HE' }],
  ['57027', { state: 'NW' }],
  // codes that cross a border, and large receivers
  ['89081', { ambiguous: ['BW', 'BY'] }],
  ['07919', { ambiguous: ['SN', 'TH'] }],
  ['22781', { ambiguous: ['BW', 'HH', 'SH'] }],
  ['00000', undefined],
  ['05000', undefined],
  ['1030', undefined],
  ['A1030', undefined],
])('%s', (code, expected) => expect(stateOfPostalCode(code)).toEqual(expected))
